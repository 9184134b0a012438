package org.workrules.emergency.incidents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.workrules.emergency.grading.GradeTables;
import org.workrules.emergency.reporting.Duties;
import org.workrules.emergency.reporting.ReportingDuty;
import org.workrules.emergency.reporting.ReportingRule;
import org.workrules.platform.leadership.Leaders;
import org.workrules.platform.pipeline.Work;

/** Reads what decisions about incidents must know; one query after another, in the session of the act. */
@ApplicationScoped
public class FactFinder {

    private static final String SAME_EVENT = """
            select e.id from IncidentEntry e
            where e.category = :category and e.district = :district and e.state <> LINKED
              and e.occurredAt between :earliest and :latest
              and not exists (select 1 from ReportingDuty d
                              where d.incidentId = e.id and d.department = :department and d.writtenAt is not null)
            order by e.id""";

    private final GradeTables grades;
    private final Leaders leaders;
    private final Duties duties;

    FactFinder(GradeTables grades, Leaders leaders, Duties duties) {
        this.grades = grades;
        this.leaders = leaders;
        this.duties = duties;
    }

    /** What a report of a department on a known incident must know. */
    Uni<IncidentFacts> about(UUID incidentId, String department, Work work) {
        return duties.of(department, incidentId, work).chain(duty -> facts(duty, work));
    }

    private Uni<IncidentFacts> facts(Optional<ReportingDuty> duty, Work work) {
        return grades.current(work.session()).chain(table -> leaders.current(work.session())
                .map(leadership -> new IncidentFacts(table, leadership, duty)));
    }

    /** What a first report must know: also whether the event is known already. */
    Uni<FirstReportFacts> aboutFirst(FirstReport request, Work work) {
        String department = request.departmentFor(work.act().caller());
        IncidentRule.requireTimes(request.occurredAt(), request.knownAt(), work.now(), work.now());
        return sameEvent(request, department, work).chain(known -> known.isEmpty()
                ? facts(Optional.empty(), work).map(facts -> new FirstReportFacts(Optional.empty(), facts))
                : work.load(Incident.class, known.get()).chain(incident -> about(incident.id(), department, work)
                        .map(facts -> new FirstReportFacts(Optional.of(incident), facts))));
    }

    private Uni<Optional<UUID>> sameEvent(FirstReport request, String department, Work work) {
        if (request.separateEvent()) {
            return Uni.createFrom().item(Optional.empty());
        }
        Instant at = request.occurredAt();
        Duration window = Duration.between(at,
                ReportingRule.dueAt(work.act().policy(IncidentRule.SAME_EVENT_WINDOW, request.category().name()), at));
        return work.session().createSelectionQuery(SAME_EVENT, UUID.class)
                .setParameter("category", request.category()).setParameter("district", request.district())
                .setParameter("earliest", at.minus(window)).setParameter("latest", at.plus(window))
                .setParameter("department", department)
                .setMaxResults(1).getResultList().map(found -> found.stream().findFirst());
    }

    /** What linking two records must know. */
    Uni<LinkFacts> aboutLink(Incident incident, UUID otherId, Work work) {
        return work.load(Incident.class, otherId)
                .chain(other -> duties.on(incident.id(), work)
                        .chain(here -> (other == incident ? Uni.createFrom().item(here) : duties.on(otherId, work))
                                .chain(there -> grades.current(work.session())
                                        .map(table -> new LinkFacts(other, here, there, table)))));
    }

    /**
     * What a first report must know.
     *
     * @param sameEvent the incident that another department, or the same by telephone, reported already
     * @param facts     everything else
     */
    record FirstReportFacts(Optional<Incident> sameEvent, IncidentFacts facts) {
    }
}
