package org.workrules.meeting.agenda;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** The draft of a decision was revised, or the decision was given up: its topics wait again (art. 12). */
@ApplicationScoped
public class DecisionReopenedHandler implements EventHandler<DecisionReopenedHandler.DecisionReopened> {

    private final ReadyDossiers dossiers;

    DecisionReopenedHandler(ReadyDossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * What this service needs of the event.
     *
     * @param dossierId  the dossier
     * @param department who proposes it
     */
    public record DecisionReopened(UUID dossierId, String department) {
    }

    @Override
    public String type() {
        return "org.workrules.document.DecisionReopened.v1";
    }

    @Override
    public Class<DecisionReopened> payload() {
        return DecisionReopened.class;
    }

    @Override
    public Uni<Void> handle(DecisionReopened reopened, IncomingEvent event, Work work) {
        return dossiers.heard(reopened.dossierId(), reopened.department(), dossier -> dossier.reopens(event.aggregateVersion()), work);
    }
}
