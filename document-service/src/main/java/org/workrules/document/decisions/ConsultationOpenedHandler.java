package org.workrules.document.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** Disclosure-service published a draft: the dossier shows until when the public may comment. */
@ApplicationScoped
class ConsultationOpenedHandler implements EventHandler<ConsultationOpenedHandler.ConsultationOpened> {

    private final Dossiers dossiers;

    ConsultationOpenedHandler(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * What this service needs of the event.
     *
     * @param consultationId the consultation
     * @param dossierId      the dossier
     * @param closesAt       end of the time to comment
     */
    public record ConsultationOpened(UUID consultationId, UUID dossierId, Instant closesAt) {
    }

    @Override
    public String type() {
        return "org.workrules.disclosure.ConsultationOpened.v1";
    }

    @Override
    public Class<ConsultationOpened> payload() {
        return ConsultationOpened.class;
    }

    @Override
    public Uni<Void> handle(ConsultationOpened opened, IncomingEvent event, Work work) {
        return dossiers.toActOn(opened.dossierId(), work).invoke(dossier -> Participation.of(dossier, work.act())
                .opened(opened.consultationId(), opened.closesAt())).replaceWithVoid();
    }
}
