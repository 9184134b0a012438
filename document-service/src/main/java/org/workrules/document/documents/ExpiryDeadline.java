package org.workrules.document.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** The period of a document ends, and with it the document. */
@ApplicationScoped
public class ExpiryDeadline implements DeadlineListener {

    private final Documents documents;

    ExpiryDeadline(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String kind() {
        return Ended.CLOCK;
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return work.load(Document.class, deadline.aggregateId()).call(documents::whole)
                .invoke(document -> Ended.of(document, work.act()).expire()).replaceWithVoid();
    }
}
