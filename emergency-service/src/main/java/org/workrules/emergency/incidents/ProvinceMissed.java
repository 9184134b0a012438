package org.workrules.emergency.incidents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.emergency.escalation.Escalation;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** When the province was not told in time, the general office has missed its report (art. 57). */
@ApplicationScoped
public class ProvinceMissed implements DeadlineListener {

    @Override
    public String kind() {
        return Escalation.PROVINCE_CLOCK;
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return work.load(Incident.class, deadline.aggregateId())
                .invoke(incident -> incident.provinceMissed(work.act())).replaceWithVoid();
    }
}
