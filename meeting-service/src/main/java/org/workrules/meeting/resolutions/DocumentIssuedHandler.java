package org.workrules.meeting.resolutions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** A document was issued on a resolution: the trail of the resolution shows its number. */
@ApplicationScoped
public class DocumentIssuedHandler implements EventHandler<DocumentIssuedHandler.DocumentIssued> {

    /**
     * What this service needs of the event.
     *
     * @param documentId        the document
     * @param number            its number
     * @param draftingDepartment who drafted it
     * @param resolutionId      the resolution it rests on, {@code null} for none
     */
    public record DocumentIssued(UUID documentId, String number, String draftingDepartment, UUID resolutionId) {
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
        if (issued.resolutionId() == null) {
            return Uni.createFrom().voidItem();
        }
        return work.load(Resolution.class, issued.resolutionId())
                .invoke(resolution -> resolution.follow(issued.documentId(),
                        new Step("document-issued", issued.number(), issued.draftingDepartment(), work.now())))
                .replaceWithVoid();
    }
}
