package org.workrules.supervision.matters;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** A resolution was adopted: each of its tasks becomes a matter (art. 44 and 53). */
@ApplicationScoped
public class ResolutionAdoptedHandler implements EventHandler<ResolutionAdopted> {

    private final MatterOpening opening;

    ResolutionAdoptedHandler(MatterOpening opening) {
        this.opening = opening;
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
    public Uni<Void> handle(ResolutionAdopted resolution, IncomingEvent event, Work work) {
        return opening.open(resolution.origin(), resolution.toBeDone(), work);
    }
}
