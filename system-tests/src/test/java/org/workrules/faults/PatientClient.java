package org.workrules.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.workrules.stories.Call;
import org.workrules.stories.Gateway;
import org.workrules.stories.Keycloak;
import org.workrules.stories.Reply;
import org.workrules.stories.Unreachable;

/**
 * Somebody who does what the house asks of every client: while a dependency is away, the command is repeated under the same
 * idempotency key until there is an answer. Every attempt is written into the ledger.
 */
final class PatientClient {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);
    private static final int UNAVAILABLE = 503;
    private static final int STALE = 412;

    private final Gateway door;
    private final Keycloak people;
    private final Ledger ledger;
    private final Duration pace;
    private final Map<String, String> versions = new HashMap<>();
    private final AtomicInteger accepted = new AtomicInteger();

    /**
     * @param door   where to ask
     * @param people where tokens come from
     * @param ledger what is written down
     * @param pace   the rest between two commands
     */
    PatientClient(Gateway door, Keycloak people, Ledger ledger, Duration pace) {
        this.door = door;
        this.people = people;
        this.ledger = ledger;
        this.pace = pace;
    }

    /** How many commands of this client were accepted so far. */
    int accepted() {
        return accepted.get();
    }

    /** Somebody makes a record, and these events follow from it. */
    Reply create(String who, String collection, Object body, String... events) {
        return created(collection, until(who, () -> Call.post(collection, body).by(who), reply -> false), events);
    }

    /** As {@link #create}, when an event must have come from another service before: refused by this rule, it is tried again. */
    Reply createOnce(String rule, String who, String collection, Object body, String... events) {
        return created(collection, until(who, () -> Call.post(collection, body).by(who), reply -> rule.equals(reply.field("rule"))), events);
    }

    private Reply created(String collection, Reply reply, String... events) {
        versions.put(collection + "/" + reply.field("id"), reply.etag());
        return written(collection, reply.field("id"), reply, events);
    }

    /** Somebody acts on the version of a record that was seen last; when that is stale, on the one it has now. */
    Reply act(String who, String record, String act, Object body, String... events) {
        Reply reply = until(who, () -> Call.post(record + "/" + act, body).by(who).on(version(who, record)), answer -> {
            boolean stale = answer.status() == STALE;
            if (stale) {
                versions.remove(record);
            }
            return stale;
        });
        versions.put(record, reply.etag());
        return written(record, record.substring(record.lastIndexOf('/') + 1), reply, events);
    }

    private Reply written(String path, String record, Reply reply, String... events) {
        ledger.accepted(service(path), record);
        for (String event : events) {
            ledger.promised(event, record);
        }
        accepted.incrementAndGet();
        LockSupport.parkNanos(pace.toNanos());
        return reply;
    }

    private static String service(String path) {
        String name = path.split("/")[2];
        return switch (name) {
            case "meetings", "documents" -> name.substring(0, name.length() - 1);
            default -> name;
        };
    }

    private String version(String who, String record) {
        return versions.computeIfAbsent(record, path -> read(who, path).etag());
    }

    /** Somebody reads. */
    Reply read(String who, String path) {
        return until(who, () -> Call.get(path).by(who), reply -> false);
    }

    /** Asks until there is a success; {@code again} tells answers after which a new attempt, under a new key, may succeed. */
    private Reply until(String who, Supplier<Call> call, Predicate<Reply> again) {
        Instant end = Instant.now().plus(PATIENCE);
        Reply reply = answer(who, call.get(), end);
        while (again.test(reply)) {
            requireTime(end, reply.toString());
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            reply = answer(who, call.get(), end);
        }
        if (!reply.succeeded()) {
            throw new AssertionError(reply + " " + reply.text());
        }
        return reply;
    }

    /** Repeats the very same request until somebody answers it. */
    private Reply answer(String who, Call call, Instant end) {
        Reply reply = attempt(who, call);
        while (reply == null || reply.status() == UNAVAILABLE) {
            requireTime(end, String.valueOf(reply));
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            reply = attempt(who, call);
        }
        return reply;
    }

    private Reply attempt(String who, Call call) {
        // a token that must be fetched is no part of the time that the system takes
        long begin = 0;
        try {
            people.of(who);
            begin = System.nanoTime();
            Reply reply = door.send(call);
            if (reply.status() == UNAVAILABLE) {
                ledger.refused(reply.toString(), since(begin), reply.header("retry-after"));
            }
            return reply;
        } catch (Unreachable nobody) {
            if (Thread.currentThread().isInterrupted()) {
                throw nobody;
            }
            if (begin != 0) {
                ledger.unanswered(nobody.getMessage(), since(begin));
            }
            return null;
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void requireTime(Instant end, String last) {
        if (Instant.now().isAfter(end)) {
            throw new AssertionError("not answered within " + PATIENCE.toSeconds() + " s, the last: " + last);
        }
    }
}
