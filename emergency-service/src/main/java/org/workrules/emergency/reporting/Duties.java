package org.workrules.emergency.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.pipeline.Work;

/** Reads who owes what on an incident; a handful of departments each. */
@ApplicationScoped
public class Duties {

    /** A department's duty on an incident, to act on; empty when it has none yet. */
    public Uni<Optional<ReportingDuty>> of(String department, UUID incidentId, Work work) {
        return work.session().createSelectionQuery(
                        "from ReportingDuty d where d.incidentId = :incident and d.department = :department", ReportingDuty.class)
                .setParameter("incident", incidentId).setParameter("department", department).getSingleResultOrNull()
                .map(found -> Optional.ofNullable(found).map(work::own));
    }

    /** All duties on an incident, to act on. */
    public Uni<List<ReportingDuty>> on(UUID incidentId, Work work) {
        return on(incidentId, work.session()).invoke(found -> found.forEach(work::own));
    }

    /** All duties on an incident, to look at. */
    public Uni<List<ReportingDuty>> on(UUID incidentId, Mutiny.Session session) {
        return session.createSelectionQuery(
                        "from ReportingDuty d where d.incidentId = :incident order by d.id", ReportingDuty.class)
                .setParameter("incident", incidentId).getResultList();
    }

    /** What the API shows of them. */
    public Uni<List<DutyView>> views(UUID incidentId, Mutiny.Session session) {
        return on(incidentId, session).map(found -> found.stream().map(ReportingDuty::view).toList());
    }
}
