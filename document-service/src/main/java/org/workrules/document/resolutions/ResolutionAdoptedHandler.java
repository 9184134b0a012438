package org.workrules.document.resolutions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** Keeps what meetings adopted, so that documents can be drafted from it. */
@ApplicationScoped
public class ResolutionAdoptedHandler implements EventHandler<ResolutionAdopted> {

    @Override
    public String type() {
        return ResolutionAdopted.TYPE;
    }

    @Override
    public Class<ResolutionAdopted> payload() {
        return ResolutionAdopted.class;
    }

    @Override
    public Uni<Void> handle(ResolutionAdopted adopted, IncomingEvent event, Work work) {
        return work.session().find(Resolution.class, adopted.resolutionId()).chain(known -> known != null
                ? Uni.createFrom().voidItem()
                : work.add(new Resolution(adopted, event.correlationId())).replaceWithVoid());
    }
}
