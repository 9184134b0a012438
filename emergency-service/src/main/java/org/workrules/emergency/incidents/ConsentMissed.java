package org.workrules.emergency.incidents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.emergency.escalation.Escalation;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** When consent does not come in time, the mayor is asked (art. 57). */
@ApplicationScoped
public class ConsentMissed implements DeadlineListener {

    @Override
    public String kind() {
        return Escalation.CONSENT_CLOCK;
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return work.load(Incident.class, deadline.aggregateId())
                .invoke(incident -> incident.consentMissed(work.act())).replaceWithVoid();
    }
}
