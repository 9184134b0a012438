package org.workrules.document.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** Minutes of meetings take the road of documents to number and page; those whose text does not travel are left out. */
@ApplicationScoped
public class MinutesIssuedHandler implements EventHandler<MinutesIssued> {

    private final Documents documents;

    MinutesIssuedHandler(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String type() {
        return MinutesIssued.TYPE;
    }

    @Override
    public Class<MinutesIssued> payload() {
        return MinutesIssued.class;
    }

    @Override
    public Uni<Void> handle(MinutesIssued minutes, IncomingEvent event, Work work) {
        if (minutes.content() == null || minutes.content().isBlank()) {
            return Uni.createFrom().voidItem();
        }
        return documents.keep(MinutesText.body(minutes)).chain(hash -> documents.ofMinutes(minutes.minutesId(), work.session())
                .chain(latest -> print(minutes, event, hash, latest, work)));
    }

    /** What is older than the latest edition known, or the same, changes nothing: events may come twice and in any order. */
    private Uni<Void> print(MinutesIssued minutes, IncomingEvent event, String hash, Document latest, Work work) {
        if (latest != null && latest.minutesEdition >= minutes.editionNumber()) {
            return Uni.createFrom().voidItem();
        }
        if (latest == null || latest.isIssued() || latest.state == DocumentState.WITHDRAWN) {
            Document corrected = latest != null && latest.isIssued() ? latest : null;
            return work.add(MinutesPrint.of(minutes, hash, event.actor(), corrected, work.act())).replaceWithVoid();
        }
        return documents.whole(work.own(latest)).invoke(document -> MinutesPrint.replace(document, minutes, hash, work.act()))
                .replaceWithVoid();
    }
}
