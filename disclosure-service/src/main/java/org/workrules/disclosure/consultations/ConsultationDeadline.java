package org.workrules.disclosure.consultations;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** A consultation closes by itself when its time is over. */
@ApplicationScoped
class ConsultationDeadline implements DeadlineListener {

    @Override
    public String kind() {
        return Consultation.CLOCK;
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return work.load(Consultation.class, deadline.aggregateId()).invoke(consultation -> consultation.close(work.act())).replaceWithVoid();
    }
}
