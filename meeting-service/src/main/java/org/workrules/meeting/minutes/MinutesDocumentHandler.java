package org.workrules.meeting.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** The document (纪要) that issued minutes became got its number: the minutes show it. Documents of other origin are left alone. */
@ApplicationScoped
public class MinutesDocumentHandler implements EventHandler<MinutesDocumentHandler.DocumentIssued> {

    /**
     * What this service needs of the event.
     *
     * @param documentId the document
     * @param number     its number
     * @param minutesId  the minutes it was made of, {@code null} for other documents
     */
    public record DocumentIssued(UUID documentId, String number, UUID minutesId) {
    }

    @Override
    public String type() {
        return "org.workrules.document.DocumentIssued.v1";
    }

    @Override
    public Class<DocumentIssued> payload() {
        return DocumentIssued.class;
    }

    @Override
    public Uni<Void> handle(DocumentIssued issued, IncomingEvent event, Work work) {
        if (issued.minutesId() == null) {
            return Uni.createFrom().voidItem();
        }
        return work.load(Minutes.class, issued.minutesId())
                .invoke(minutes -> minutes.becameDocument(issued.documentId(), issued.number())).replaceWithVoid();
    }
}
