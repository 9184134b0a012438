package org.workrules.document.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** A meeting rejected a decision or put it off. */
@ApplicationScoped
class TopicNotAdoptedHandler implements EventHandler<TopicNotAdoptedHandler.TopicNotAdopted> {

    private static final String REJECTED = "REJECTED";

    private final Dossiers dossiers;

    TopicNotAdoptedHandler(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * What this service needs of the event.
     *
     * @param meetingId the meeting
     * @param dossierId the dossier of the topic, {@code null} for none
     * @param outcome   REJECTED or DEFERRED
     * @param reason    why it was put off, {@code null} when nothing was said
     * @param decidedOn day of the meeting
     */
    public record TopicNotAdopted(UUID meetingId, UUID dossierId, String outcome, String reason, LocalDate decidedOn) {
    }

    @Override
    public String type() {
        return "org.workrules.meeting.TopicNotAdopted.v1";
    }

    @Override
    public Class<TopicNotAdopted> payload() {
        return TopicNotAdopted.class;
    }

    @Override
    public Uni<Void> handle(TopicNotAdopted told, IncomingEvent event, Work work) {
        return dossiers.toActOn(told.dossierId(), work).onItem().ifNotNull().invoke(dossier -> {
            Outcome outcome = Outcome.of(dossier, work.act());
            if (REJECTED.equals(told.outcome())) {
                outcome.reject(told.meetingId(), told.decidedOn());
            } else {
                outcome.defer(told.meetingId(), told.reason());
            }
        }).replaceWithVoid();
    }
}
