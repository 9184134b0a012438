package org.workrules.supervision.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** A breach of the duty to report is counted. */
@ApplicationScoped
public class ReportingBreachCounted implements EventHandler<ReportingBreachCounted.ReportingBreached> {

    @Override
    public String type() {
        return "org.workrules.emergency.ReportingBreached.v1";
    }

    @Override
    public Class<ReportingBreached> payload() {
        return ReportingBreached.class;
    }

    @Override
    public Uni<Void> handle(ReportingBreached breach, IncomingEvent event, Work work) {
        LocalDate day = breach.dueAt() == null ? work.act().today() : BusinessZone.dayOf(breach.dueAt());
        return work.add(AssessmentFact.of(event.id(), FactKind.REPORTING_BREACH, breach.department(), breach.breachId(),
                breach.incidentTitle(), day)).replaceWithVoid();
    }

    /**
     * What is read of the event.
     *
     * @param breachId      the breach
     * @param incidentTitle what happened
     * @param department    who had to report
     * @param dueAt         by when; {@code null} counts as today
     */
    public record ReportingBreached(String breachId, String incidentTitle, String department, Instant dueAt) {
    }
}
