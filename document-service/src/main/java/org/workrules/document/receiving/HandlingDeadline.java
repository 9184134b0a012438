package org.workrules.document.receiving;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** Those who handle an incoming document are urged before its limit ends, and once more when it has passed (催办). */
@ApplicationScoped
public class HandlingDeadline implements DeadlineListener {

    private final Incoming incoming;

    HandlingDeadline(Incoming incoming) {
        this.incoming = incoming;
    }

    @Override
    public String kind() {
        return Handling.CLOCK;
    }

    @Override
    public Uni<Void> approaching(DueDeadline deadline, Work work) {
        return tell(deadline, work, handling -> handling.urge("办理时限将至"));
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return tell(deadline, work, Handling::passLimit);
    }

    private Uni<Void> tell(DueDeadline deadline, Work work, Consumer<Handling> what) {
        return work.load(IncomingDocument.class, deadline.aggregateId()).call(incoming::whole).invoke(document -> {
            if (document.state == IncomingState.IN_HAND) {
                what.accept(Handling.byTheClock(document, work.act()));
            }
        }).replaceWithVoid();
    }
}
