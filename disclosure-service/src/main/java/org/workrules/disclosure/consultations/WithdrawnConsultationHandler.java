package org.workrules.disclosure.consultations;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** The draft was changed or given up: the public is no longer asked about it, and reads why. */
@ApplicationScoped
class WithdrawnConsultationHandler implements EventHandler<WithdrawnConsultationHandler.ConsultationWithdrawn> {

    /**
     * What this service needs of the event.
     *
     * @param consultationId the consultation
     * @param reason         why
     */
    public record ConsultationWithdrawn(UUID consultationId, String reason) {
    }

    @Override
    public String type() {
        return "org.workrules.document.ConsultationWithdrawn.v1";
    }

    @Override
    public Class<ConsultationWithdrawn> payload() {
        return ConsultationWithdrawn.class;
    }

    @Override
    public Uni<Void> handle(ConsultationWithdrawn withdrawn, IncomingEvent event, Work work) {
        return work.load(Consultation.class, withdrawn.consultationId())
                .invoke(consultation -> consultation.withdraw(withdrawn.reason(), work.act())).replaceWithVoid();
    }
}
