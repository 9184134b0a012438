package org.workrules.platform.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.workrules.platform.rules.Text;

/**
 * What the facts of one clock amount to since it last began. The table of what may follow what stands in
 * {@link State#after}.
 */
final class ClockHistory {

    /** Where a clock stands. */
    enum State {
        NEW, RUNNING, PAUSED, STOPPED;

        /** The state after a fact, or {@code null} when the fact cannot follow. */
        State after(ClockFact fact) {
            return switch (this) {
                case NEW -> fact instanceof ClockFact.Started ? RUNNING : null;
                case RUNNING -> fact instanceof ClockFact.Paused ? PAUSED
                        : fact instanceof ClockFact.Restarted || fact instanceof ClockFact.Extended ? RUNNING
                        : fact instanceof ClockFact.Stopped ? STOPPED : null;
                case PAUSED -> fact instanceof ClockFact.Resumed || fact instanceof ClockFact.Restarted ? RUNNING
                        : fact instanceof ClockFact.Extended ? PAUSED
                        : fact instanceof ClockFact.Stopped ? STOPPED : null;
                case STOPPED -> null;
            };
        }
    }

    /** A span in which the clock stood; {@code to} is {@code null} while it still stands. */
    record Pause(Instant from, Instant to, Text reason) {

        boolean open() {
            return to == null;
        }

        /** How long a pause that ended lasted. */
        Duration length() {
            return Duration.between(from, to);
        }

        /** Whether the clock stood at this instant, in a pause that ended. */
        boolean covers(Instant instant) {
            return !open() && from.isBefore(instant) && !to.isBefore(instant);
        }
    }

    private State state = State.NEW;
    private ClockFact begun;
    private final List<Pause> pauses = new ArrayList<>();
    private final List<ClockFact.Extended> extensions = new ArrayList<>();
    private Instant last = Instant.MIN;

    /**
     * Replays facts in the order they were recorded.
     *
     * @throws IllegalStateException when there is none, one cannot follow the one before, or is earlier than it
     */
    static ClockHistory of(List<ClockFact> facts) {
        ClockHistory history = new ClockHistory();
        facts.forEach(history::add);
        if (history.state == State.NEW) {
            throw new IllegalStateException("the clock never started");
        }
        return history;
    }

    private void add(ClockFact fact) {
        State next = state.after(fact);
        if (next == null) {
            throw new IllegalStateException(fact + " cannot follow while the clock is " + state);
        }
        if (fact.at().isBefore(last)) {
            throw new IllegalStateException(fact + " is earlier than the fact before it, of " + last);
        }
        if (fact instanceof ClockFact.Started || fact instanceof ClockFact.Restarted) {
            begin(fact);
        } else if (fact instanceof ClockFact.Paused) {
            pauses.add(new Pause(fact.at(), null, fact.reason()));
        } else if (fact instanceof ClockFact.Extended extended) {
            extensions.add(extended);
        } else if (state == State.PAUSED) {
            endPause(fact.at());
        }
        state = next;
        last = fact.at();
    }

    private void begin(ClockFact fact) {
        begun = fact;
        pauses.clear();
        extensions.clear();
    }

    /** A clock that is resumed, or stopped where it stood, had stood until then. */
    private void endPause(Instant at) {
        Pause open = pauses.remove(pauses.size() - 1);
        pauses.add(new Pause(open.from(), at, open.reason()));
    }

    /** The fact that began the count: the start, or the last restart. */
    ClockFact begun() {
        return begun;
    }

    /** The pauses since then, in order; the last may be open. */
    List<Pause> pauses() {
        return pauses;
    }

    /** The extensions since then, in order. */
    List<ClockFact.Extended> extensions() {
        return extensions;
    }

    /** Whether the clock ended. */
    boolean stopped() {
        return state == State.STOPPED;
    }

    /** The limit with its extensions. */
    Limit total(Limit limit) {
        int more = extensions.stream().mapToInt(ClockFact.Extended::figure).reduce(0, Math::addExact);
        return more == 0 ? limit : limit.plus(more);
    }
}
