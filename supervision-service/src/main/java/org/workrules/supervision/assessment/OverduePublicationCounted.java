package org.workrules.supervision.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** A publication that is late is counted: disclosure is part of the assessment (art. 19). */
@ApplicationScoped
public class OverduePublicationCounted implements EventHandler<OverduePublicationCounted.PublicationOverdue> {

    @Override
    public String type() {
        return "org.workrules.disclosure.PublicationOverdue.v1";
    }

    @Override
    public Class<PublicationOverdue> payload() {
        return PublicationOverdue.class;
    }

    @Override
    public Uni<Void> handle(PublicationOverdue overdue, IncomingEvent event, Work work) {
        if (overdue.department() == null) {
            return Uni.createFrom().voidItem();
        }
        return work.add(AssessmentFact.of(event.id(), FactKind.PUBLICATION_OVERDUE, overdue.department(), overdue.publicationId(),
                overdue.title(), overdue.dueOn())).replaceWithVoid();
    }

    /**
     * What is read of the event.
     *
     * @param publicationId the publication
     * @param title         what should have been published
     * @param department    who had to publish it; without one it counts for nobody
     * @param dueOn         the day that passed
     */
    public record PublicationOverdue(String publicationId, String title, String department, LocalDate dueOn) {
    }
}
