package org.workrules.platform.pipeline;

import java.time.Instant;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.Text;

/** What a decision wants of a deadline; carried out in the same transaction after the decision. */
public sealed interface ClockAct {

    /** The aggregate the deadline belongs to. */
    Aggregate aggregate();

    /** Which of its deadlines, as {@code request.answer}. */
    String kind();

    /**
     * The clock starts.
     *
     * @param rule       the rule that sets the limit
     * @param policy     the figure, as in force when the clock starts
     * @param label      what is due, for lists
     * @param department who owes it, {@code null} when the government as a whole does
     * @param startedAt  when the clock started
     */
    record Start(Aggregate aggregate, String kind, Rule rule, Policy policy, String label, String department,
                 Instant startedAt) implements ClockAct {
    }

    /** A deadline whose last moment was set by a decision rather than by a limit. */
    record StartUntil(Aggregate aggregate, String kind, Rule rule, Instant dueAt, String label, String department,
                      Instant startedAt) implements ClockAct {
    }

    /** The clock stands still from now on. */
    record Pause(Aggregate aggregate, String kind, Instant at, Text reason) implements ClockAct {
    }

    /** The clock goes on. */
    record Resume(Aggregate aggregate, String kind, Instant at, Text reason) implements ClockAct {
    }

    /** The clock starts anew. */
    record Restart(Aggregate aggregate, String kind, Instant at, Text reason) implements ClockAct {
    }

    /** The limit grows by a figure of the same unit, or the set date moves. */
    record Extend(Aggregate aggregate, String kind, Instant at, int figure, Text reason) implements ClockAct {
    }

    /** What was due is done. */
    record Stop(Aggregate aggregate, String kind, Instant at) implements ClockAct {
    }
}
