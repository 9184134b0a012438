package org.workrules.supervision.matters;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** The last day of a matter approaches, and passes: reminders before and at the limit (art. 53). */
@ApplicationScoped
public class CompletionDeadline implements DeadlineListener {

    @Override
    public String kind() {
        return Matter.COMPLETION;
    }

    @Override
    public Uni<Void> approaching(DueDeadline deadline, Work work) {
        return tell(deadline, work, matter -> matter.approach(work.act()));
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return tell(deadline, work, matter -> matter.passLimit(work.act()));
    }

    private static Uni<Void> tell(DueDeadline deadline, Work work, Consumer<Matter> what) {
        return work.load(Matter.class, deadline.aggregateId())
                .call(matter -> Mutiny.fetch(matter.entries()))
                .invoke(matter -> {
                    if (matter.owes(deadline.dueAt())) {
                        what.accept(matter);
                    }
                })
                .replaceWithVoid();
    }
}
