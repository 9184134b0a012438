package org.workrules.document.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** Every opinion of the public has its disposition: the step is done. What is told of an earlier draft changes nothing. */
@ApplicationScoped
class ConsultationConcludedHandler implements EventHandler<ConsultationConcludedHandler.ConsultationConcluded> {

    private final Dossiers dossiers;

    ConsultationConcludedHandler(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * What this service needs of the event.
     *
     * @param consultationId the consultation
     * @param dossierId      the dossier
     * @param opinions       how many opinions came
     * @param adopted        how many were adopted, wholly or in part
     * @param summaryHash    SHA-256 of the public summary
     */
    public record ConsultationConcluded(UUID consultationId, UUID dossierId, long opinions, long adopted, String summaryHash) {
    }

    @Override
    public String type() {
        return "org.workrules.disclosure.ConsultationConcluded.v1";
    }

    @Override
    public Class<ConsultationConcluded> payload() {
        return ConsultationConcluded.class;
    }

    @Override
    public Uni<Void> handle(ConsultationConcluded concluded, IncomingEvent event, Work work) {
        return dossiers.toActOn(concluded.dossierId(), work).invoke(dossier -> Participation.of(dossier, work.act()).concluded(
                concluded.consultationId(), concluded.opinions(), concluded.adopted(), concluded.summaryHash())).replaceWithVoid();
    }
}
