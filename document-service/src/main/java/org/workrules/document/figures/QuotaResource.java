package org.workrules.document.figures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.document.documents.DocumentRule;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.policy.Policies;
import org.workrules.platform.policy.PolicySet;
import org.workrules.platform.web.Queries;

/** What is left of each department's quota (art. 47), by the figures in force on the last day of the year or today. */
@Path("/quotas")
@Tag(name = "Documents")
public class QuotaResource {

    private static final String SELECT = """
            select drafting_department, count(*) as accepted, count(over_quota_consent) as over_quota,
                   count(over_length_consent) as over_length, coalesce(sum(pages), 0) as pages
            from document where reviewed_on between $1 and $2 and state <> 'WITHDRAWN' and ($3::text is null or drafting_department = $3)
            group by drafting_department order by drafting_department""";

    private final Queries queries;
    private final Policies policies;

    QuotaResource(Queries queries, Policies policies) {
        this.queries = queries;
        this.policies = policies;
    }

    /** Quotas of a year: leaders, the general office and the supervision bureau see all, a department its own. */
    @GET
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY_DIRECTOR, Role.SUPERVISION_BUREAU, Role.DEPARTMENT_HEAD, Role.DEPARTMENT_CLERK})
    @Operation(operationId = "getDocumentQuotas", summary = "What is left of each department's quota of documents in a year")
    public Uni<List<QuotaFigure>> quotas(@QueryParam("year") @NotNull @Min(2000) @Max(2200) @Parameter(example = "2026") Integer year) {
        Caller caller = queries.caller();
        boolean all = caller.ofLeadership() || caller.holds(Office.SUPERVISION_BUREAU);
        LocalDate last = Year.of(year).atDay(Year.of(year).length());
        return policies.current().chain(figures -> queries.rows(SELECT, Tuple.of(Year.of(year).atDay(1), last, all ? null : caller.department()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(row -> figure(row, year, last, figures)).toList()));
    }

    private static QuotaFigure figure(Row row, int year, LocalDate last, PolicySet figures) {
        String department = row.getString("drafting_department");
        int quota = figures.inForce(DocumentRule.QUOTA.id(), department, last).count();
        long accepted = row.getLong("accepted");
        return new QuotaFigure(department, year, quota, accepted, Math.max(0, quota - accepted), row.getLong("over_quota"),
                row.getLong("over_length"), row.getLong("pages"));
    }
}
