package org.workrules.disclosure.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.clock.Calendars;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** An issued document that is not secret becomes a publication task (articles 21 and 51); one document, one task. */
@ApplicationScoped
public class IssuedDocumentHandler implements EventHandler<IssuedDocument> {

    private final Calendars calendars;

    IssuedDocumentHandler(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public String type() {
        return IssuedDocument.TYPE;
    }

    @Override
    public Class<IssuedDocument> payload() {
        return IssuedDocument.class;
    }

    @Override
    public Uni<Void> handle(IssuedDocument document, IncomingEvent event, Work work) {
        if (!document.publishable()) {
            return Uni.createFrom().voidItem();
        }
        return work.session().createSelectionQuery(
                        "select count(*) from Publication p where p.documentId = :document", Long.class)
                .setParameter("document", document.documentId()).getSingleResult()
                .chain(known -> known > 0 ? Uni.createFrom().voidItem()
                        : work.add(Publication.open(document, calendars.known(), work.act())).replaceWithVoid());
    }
}
