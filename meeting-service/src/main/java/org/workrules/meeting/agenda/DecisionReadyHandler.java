package org.workrules.meeting.agenda;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** The dossier of a major decision reports that its steps are done (art. 12); the topic may now be admitted. */
@ApplicationScoped
public class DecisionReadyHandler implements EventHandler<DecisionReadyHandler.DecisionReady> {

    /**
     * What this service needs of the event.
     *
     * @param topicId the topic whose dossier is ready
     */
    public record DecisionReady(UUID topicId) {
    }

    @Override
    public String type() {
        return "org.workrules.document.DecisionReady.v1";
    }

    @Override
    public Class<DecisionReady> payload() {
        return DecisionReady.class;
    }

    @Override
    public Uni<Void> handle(DecisionReady ready, IncomingEvent event, Work work) {
        return work.load(Topic.class, ready.topicId()).invoke(Topic::dossierIsReady).replaceWithVoid();
    }
}
