package org.workrules.platform.pipeline;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.clock.DeadlineTerms;
import org.workrules.platform.clock.Deadlines;
import org.workrules.platform.clock.Limit;
import org.workrules.platform.clock.LimitUnit;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/** Carries out what decisions asked of deadlines, in their transaction. */
@ApplicationScoped
public class ClockActs {

    private static final Text STARTED = new Text("the clock starts", "开始计时");

    private final Deadlines deadlines;

    ClockActs(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Carries out the acts in order. */
    Uni<Void> apply(Mutiny.Session session, List<ClockAct> acts) {
        if (acts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom().iterable(acts)
                .onItem().transformToUniAndConcatenate(act -> apply(session, act))
                .collect().last().replaceWithVoid();
    }

    private Uni<?> apply(Mutiny.Session session, ClockAct act) {
        String kind = act.kind();
        UUID id = act.aggregate().id();
        if (act instanceof ClockAct.Start start) {
            Policy policy = start.policy();
            Limit limit = new Limit(policy.count(), LimitUnit.valueOf(policy.unit()));
            DeadlineTerms terms = terms(act, start.label(), start.rule().id(), limit).under(policy.reference());
            return deadlines.start(session, terms.owedBy(start.department()), start.startedAt(), STARTED);
        }
        if (act instanceof ClockAct.StartUntil start) {
            DeadlineTerms terms = terms(act, start.label(), start.rule().id(), Limit.until(start.startedAt(), start.dueAt()));
            return deadlines.startUntil(session, terms.owedBy(start.department()), start.startedAt(), start.dueAt(), STARTED);
        }
        if (act instanceof ClockAct.Pause pause) {
            return deadlines.pause(session, kind, id, pause.at(), pause.reason());
        }
        if (act instanceof ClockAct.Resume resume) {
            return deadlines.resume(session, kind, id, resume.at(), resume.reason());
        }
        if (act instanceof ClockAct.Restart restart) {
            return deadlines.restart(session, kind, id, restart.at(), restart.reason());
        }
        if (act instanceof ClockAct.Extend extend) {
            return deadlines.extend(session, kind, id, extend.figure(), extend.at(), extend.reason());
        }
        return deadlines.stop(session, kind, id, ((ClockAct.Stop) act).at());
    }

    private static DeadlineTerms terms(ClockAct act, String label, String ruleId, Limit limit) {
        return DeadlineTerms.of(act.kind(), act.aggregate().getClass().getSimpleName(), act.aggregate().id(), label, ruleId, limit);
    }
}
