package org.workrules.disclosure.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** Silence after a larger incident is an event (art. 22). */
@ApplicationScoped
public class FirstNoticeDeadline implements DeadlineListener {

    @Override
    public String kind() {
        return FirstNotice.CLOCK;
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return work.load(FirstNotice.class, deadline.aggregateId())
                .invoke(notice -> notice.missed(deadline.dueAt(), work.act())).replaceWithVoid();
    }
}
