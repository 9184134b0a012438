package org.workrules.document.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.watch.DeadlineListener;

/** A decision whose evaluation was not recorded in time is overdue; it stays on the desk of its department. */
@ApplicationScoped
class EvaluationDeadline implements DeadlineListener {

    private final Dossiers dossiers;

    EvaluationDeadline(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String kind() {
        return Outcome.EVALUATION_CLOCK;
    }

    @Override
    public Uni<Void> missed(DueDeadline deadline, Work work) {
        return dossiers.toActOn(deadline.aggregateId(), work)
                .invoke(dossier -> Outcome.of(dossier, work.act()).passEvaluationLimit()).replaceWithVoid();
    }
}
