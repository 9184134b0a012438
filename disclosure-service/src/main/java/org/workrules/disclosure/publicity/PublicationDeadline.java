package org.workrules.disclosure.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** A publication task that passes its limit is overdue, and says so once (art. 20). */
@ApplicationScoped
public class PublicationDeadline implements DeadlineListener {

    @Override
    public String kind() {
        return Publication.CLOCK;
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return work.load(Publication.class, deadline.aggregateId())
                .invoke(task -> task.overdue(deadline.dueAt(), work.act())).replaceWithVoid();
    }
}
