package org.workrules.disclosure.consultations;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** A dossier asks for its draft to be published: the consultation opens, when both texts are there (articles 11 and 21). */
@ApplicationScoped
class RequestedConsultationHandler implements EventHandler<RequestedConsultation> {

    private final Consultations consultations;

    RequestedConsultationHandler(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public String type() {
        return RequestedConsultation.TYPE;
    }

    @Override
    public Class<RequestedConsultation> payload() {
        return RequestedConsultation.class;
    }

    @Override
    public Uni<Void> handle(RequestedConsultation request, IncomingEvent event, Work work) {
        return work.session().find(Consultation.class, request.consultationId()).chain(known -> known != null
                ? Uni.createFrom().voidItem()
                : consultations.text(request.draftHash()).chain(() -> consultations.text(request.basisHash()))
                        .chain(() -> work.add(Consultation.open(request, work.act()))).replaceWithVoid());
    }
}
