package org.workrules.emergency.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** No written report by its limit is a missed report (漏报). */
@ApplicationScoped
public class WrittenMissed implements DeadlineListener {

    @Override
    public String kind() {
        return ReportingDuty.WRITTEN_CLOCK;
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return work.load(ReportingDuty.class, deadline.aggregateId())
                .invoke(duty -> duty.writtenMissed(work.act())).replaceWithVoid();
    }
}
