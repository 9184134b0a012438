package org.workrules.document.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/**
 * A meeting adopted a decision that has a dossier. A dossier that is not ready refuses: the event is parked, and an operator sees that a
 * meeting decided on a draft that was revised meanwhile.
 */
@ApplicationScoped
class DecisionAdoptedHandler implements EventHandler<DecisionAdoptedHandler.ResolutionAdopted> {

    private final Dossiers dossiers;

    DecisionAdoptedHandler(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * What this package needs of the event.
     *
     * @param resolutionId the resolution
     * @param dossierId    the dossier of its topic, {@code null} for none
     * @param adoptedOn    day of the meeting
     */
    public record ResolutionAdopted(UUID resolutionId, UUID dossierId, LocalDate adoptedOn) {
    }

    @Override
    public String type() {
        return "org.workrules.meeting.ResolutionAdopted.v1";
    }

    @Override
    public Class<ResolutionAdopted> payload() {
        return ResolutionAdopted.class;
    }

    @Override
    public Uni<Void> handle(ResolutionAdopted adopted, IncomingEvent event, Work work) {
        return dossiers.toActOn(adopted.dossierId(), work).onItem().ifNotNull().invoke(dossier ->
                Outcome.of(dossier, work.act()).adopt(adopted.resolutionId(), adopted.adoptedOn())).replaceWithVoid();
    }
}
