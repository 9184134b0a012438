package org.workrules.supervision.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** An overdue matter of this service itself is counted by its event, as facts of other services are. */
@ApplicationScoped
public class OverdueMatterCounted implements EventHandler<OverdueMatterCounted.MatterOverdue> {

    @Override
    public String type() {
        return "org.workrules.supervision.MatterOverdue.v1";
    }

    @Override
    public Class<MatterOverdue> payload() {
        return MatterOverdue.class;
    }

    @Override
    public Uni<Void> handle(MatterOverdue overdue, IncomingEvent event, Work work) {
        return work.add(AssessmentFact.of(event.id(), FactKind.MATTER_OVERDUE, overdue.department(), overdue.matterId(),
                overdue.title(), overdue.dueOn())).replaceWithVoid();
    }

    /**
     * What is read of the event.
     *
     * @param matterId   the matter
     * @param title      what it is about
     * @param department who handles it
     * @param dueOn      the day that passed
     */
    public record MatterOverdue(String matterId, String title, String department, LocalDate dueOn) {
    }
}
