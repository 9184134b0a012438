package org.workrules.meeting.agenda;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** The dossier of a decision reports that its steps are done (art. 12); topics that name it may now be admitted. */
@ApplicationScoped
public class DecisionReadyHandler implements EventHandler<DecisionReadyHandler.DecisionReady> {

    private static final String MAJOR_DECISION = "MAJOR_DECISION";

    private final ReadyDossiers dossiers;

    DecisionReadyHandler(ReadyDossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * What this service needs of the event.
     *
     * @param dossierId     the dossier
     * @param kind          what it is about
     * @param majorDecision whether it took the path of a major decision
     * @param department    who proposes it
     * @param secrecy       its grade of secrecy
     */
    public record DecisionReady(UUID dossierId, String kind, boolean majorDecision, String department, Clearance secrecy) {

        /** Whether it is a bill, a regulation or a normative document. */
        boolean normative() {
            return !MAJOR_DECISION.equals(kind);
        }
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
        return dossiers.heard(ready.dossierId(), ready.department(), dossier ->
                dossier.becomesReady(ready.majorDecision(), ready.normative(), ready.secrecy(), event.aggregateVersion()), work);
    }
}
