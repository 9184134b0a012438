package org.workrules.supervision.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.policy.Policies;
import org.workrules.platform.rules.Text;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Assessment of departments from recorded facts. */
@Path("/assessment")
@Tag(name = "Assessment", description = "绩效考核 (art. 28)")
@RolesAllowed({Role.SUPERVISION_BUREAU, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL,
        Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
public class AssessmentResource {

    private static final int NEWEST = 200;
    private static final Text OWN = new Text("A department reads its own assessment.", "各部门只能查看本部门考核情况。");
    private static final String TALLY = """
            select f.kind, f.occurredOn, count(f) from AssessmentFact f
            where f.department = :department and f.occurredOn between :from and :to
            group by f.kind, f.occurredOn order by f.kind, f.occurredOn""";

    private final Queries queries;
    private final Policies policies;

    AssessmentResource(Queries queries, Policies policies) {
        this.queries = queries;
        this.policies = policies;
    }

    /** The score and what it is made of. */
    @GET
    @Operation(operationId = "getAssessment", summary = "Score of a department for a period, from recorded facts (art. 28)",
            description = "Starts at 100; each fact costs what the policy register said for its kind on the day it occurred.")
    public Uni<Assessment> get(@BeanParam @Valid Period period) {
        admit(period);
        return policies.current().chain(figures -> queries.read(session -> tallies(session, period)
                .map(tallies -> Score.of(tallies, figures))
                .chain(score -> listing(period).page(session, PageRequest.first(NEWEST), AssessmentFact::view)
                        .map(facts -> new Assessment(period.department, period.from, period.to, score.points(), score.lines(), facts.items())))));
    }

    /** Every fact, newest event first. */
    @GET
    @Path("/facts")
    @Operation(operationId = "listAssessmentFacts", summary = "The facts behind a score, each with its event")
    public Uni<Page<AssessmentFact.View>> facts(@BeanParam @Valid Period period, @BeanParam @Valid PageRequest page) {
        admit(period);
        return queries.read(session -> listing(period).page(session, page, AssessmentFact::view));
    }

    private void admit(Period period) {
        period.check();
        Caller caller = queries.caller();
        Denied.unless(caller.worksIn(period.department) || caller.ofGeneralOffice()
                || caller.holds(Office.SUPERVISION_BUREAU, Office.MAYOR, Office.VICE_MAYOR), OWN);
    }

    private static Listing<AssessmentFact> listing(Period period) {
        return Listing.of(AssessmentFact.class).where("e.department = :department", "department", period.department)
                .where("e.occurredOn between :from and :to", Map.of("from", period.from, "to", period.to));
    }

    private static Uni<List<Score.Tally>> tallies(Mutiny.Session session, Period period) {
        return session.createSelectionQuery(TALLY, Object[].class)
                .setParameter("department", period.department).setParameter("from", period.from).setParameter("to", period.to)
                .getResultList()
                .map(rows -> rows.stream().map(row -> new Score.Tally((FactKind) row[0], (LocalDate) row[1],
                        Math.toIntExact((Long) row[2]))).toList());
    }
}
