package org.workrules.faults;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What the clients were told: the commands that were accepted, the events that must follow, and how refusals came. */
final class Ledger {

    /** A dependency that is away is said within this time (issue 3). */
    static final Duration LONGEST_REFUSAL = Duration.ofSeconds(3);
    /** An attempt that takes longer hangs. */
    static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(29);

    private final Queue<Accepted> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<Promise> promises = new ConcurrentLinkedQueue<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger commands = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger silences = new AtomicInteger();
    private final AtomicLong slowestRefusal = new AtomicLong();

    /**
     * A command that was accepted.
     *
     * @param service which service carried it out
     * @param record  the record it made or changed
     */
    record Accepted(String service, String record) {
    }

    /**
     * An event that an accepted command must lead to.
     *
     * @param event   its name, as {@code TopicProposed}
     * @param subject the record it is about
     */
    record Promise(String event, String subject) {
    }

    void accepted(String service, String record) {
        accepted.add(new Accepted(service, record));
        commands.incrementAndGet();
    }

    void promised(String event, String subject) {
        promises.add(new Promise(event, subject));
    }

    /** A 503 came, after so long, with the seconds to wait or without them. */
    void refused(String what, Duration took, String retryAfter) {
        refusals.incrementAndGet();
        slowestRefusal.accumulateAndGet(took.toMillis(), Math::max);
        if (retryAfter == null) {
            complaints.add(what + ": 503 without Retry-After");
        }
        if (took.compareTo(LONGEST_REFUSAL) > 0) {
            complaints.add(what + ": 503 after " + took.toMillis() + " ms");
        }
    }

    /** Nobody answered, or the connection broke. */
    void unanswered(String what, Duration took) {
        silences.incrementAndGet();
        if (took.compareTo(LONGEST_ATTEMPT) > 0) {
            complaints.add(what + ": no answer within " + took.toMillis() + " ms");
        }
    }

    List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    List<Promise> promises() {
        return List.copyOf(promises);
    }

    /** Subjects of the promised events of a name. */
    List<String> subjects(String event) {
        return promises.stream().filter(promise -> promise.event().equals(event)).map(Promise::subject).toList();
    }

    /** How many commands were accepted so far. */
    int commands() {
        return commands.get();
    }

    /** How many attempts were refused so far because a dependency was away. */
    int refusals() {
        return refusals.get();
    }

    /** What was wrong with the way commands were refused. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public String toString() {
        return "%d commands accepted, %d attempts refused (slowest after %d ms), %d unanswered"
                .formatted(commands(), refusals(), slowestRefusal.get(), silences.get());
    }
}
