package org.workrules.meeting.bodies;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** The last day of a body passes: it expires (art. 46). */
@ApplicationScoped
public class BodyEnd implements DeadlineListener {

    @Override
    public String kind() {
        return Body.END;
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return work.load(Body.class, deadline.aggregateId()).invoke(body -> body.expire(work.act())).replaceWithVoid();
    }
}
