package org.workrules.disclosure.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** A press conference that was not held within its limit is marked on the notice, and stays on the desk. */
@ApplicationScoped
public class PressConferenceDeadline implements DeadlineListener {

    @Override
    public String kind() {
        return FirstNotice.CONFERENCE_CLOCK;
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return work.load(FirstNotice.class, deadline.aggregateId())
                .invoke(notice -> notice.conferenceMissed(deadline.dueAt())).replaceWithVoid();
    }
}
