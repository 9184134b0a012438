package org.workrules.emergency.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** No first word by its limit is a missed report (漏报). */
@ApplicationScoped
public class TelephoneMissed implements DeadlineListener {

    @Override
    public String kind() {
        return ReportingDuty.TELEPHONE_CLOCK;
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return work.load(ReportingDuty.class, deadline.aggregateId())
                .invoke(duty -> duty.telephoneMissed(work.act())).replaceWithVoid();
    }
}
