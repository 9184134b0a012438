package org.workrules.meeting.outings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** The planned moment of a return passes: who is not reported back is overdue (art. 6). */
@ApplicationScoped
public class OutingReturn implements DeadlineListener {

    @Override
    public String kind() {
        return Outing.RETURN;
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return work.load(Outing.class, deadline.aggregateId()).invoke(outing -> outing.becomeOverdue(work.act())).replaceWithVoid();
    }
}
