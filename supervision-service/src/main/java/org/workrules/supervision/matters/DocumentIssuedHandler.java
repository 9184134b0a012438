package org.workrules.supervision.matters;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** A document was issued: each of its tasks becomes a matter, or joins the one its resolution opened (art. 53). */
@ApplicationScoped
public class DocumentIssuedHandler implements EventHandler<DocumentIssued> {

    private final MatterOpening opening;

    DocumentIssuedHandler(MatterOpening opening) {
        this.opening = opening;
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
    public Uni<Void> handle(DocumentIssued document, IncomingEvent event, Work work) {
        return opening.open(document.origin(), document.toBeDone(), work);
    }
}
