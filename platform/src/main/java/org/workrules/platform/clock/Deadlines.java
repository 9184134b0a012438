package org.workrules.platform.clock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.rules.Text;

/**
 * Starts, pauses, moves and ends the deadlines of records, in the transaction of the session passed in, so that a
 * deadline changes exactly when the record does. Instants say when something happened, which may be before now; one
 * that lies before what was recorded last for the same clock counts as that.
 *
 * <p>Every act but {@code start} finds the one open deadline of its kind and locks it; its answer is {@code null} when
 * none is open. An act that cannot follow what happened before, such as resuming a running clock, fails with
 * {@link IllegalStateException}: rules are asked before.
 */
@ApplicationScoped
public class Deadlines {

    private static final Text DONE = new Text("done", "已办结");

    private final DeadlineTable table;
    private final Calendars calendars;
    private final BusinessClock clock;

    Deadlines(DeadlineTable table, Calendars calendars, BusinessClock clock) {
        this.table = table;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Starts a deadline.
     *
     * @param at when its clock began: the day of receipt, which is day 0, or the moment of knowledge
     * @return when it is due and why; fails with a constraint violation when one of the kind is open for the record
     */
    public Uni<Projection> start(Mutiny.Session session, DeadlineTerms terms, Instant at, Text reason) {
        BusinessCalendar calendar = calendars.known();
        ClockFact.Started started = new ClockFact.Started(at, reason);
        Deadline deadline = Deadline.start(terms, started, calendar, clock.now());
        return table.insert(session, List.of(deadline))
                .replaceWith(() -> DeadlineProjection.project(List.of(started), terms.limit(), calendar));
    }

    /**
     * Starts a deadline whose end a decision set.
     *
     * @param terms the limit in them is replaced by {@link Limit#until}
     * @param dueAt its end: for the end of a day, the first instant of the next
     */
    public Uni<Projection> startUntil(Mutiny.Session session, DeadlineTerms terms, Instant at, Instant dueAt, Text reason) {
        Limit limit = Limit.until(at, dueAt);
        DeadlineTerms set = new DeadlineTerms(terms.kind(), terms.aggregateType(), terms.aggregateId(), terms.subjectLabel(),
                terms.department(), terms.ruleId(), terms.policyId(), limit, limit.defaultLead());
        return start(session, set, limit.unit().exact() ? at.truncatedTo(ChronoUnit.MINUTES) : at, reason);
    }

    /** The clock stands from then on. */
    public Uni<Projection> pause(Mutiny.Session session, String kind, UUID aggregateId, Instant at, Text reason) {
        return add(session, kind, aggregateId, new ClockFact.Paused(at, reason));
    }

    /** The clock runs on. */
    public Uni<Projection> resume(Mutiny.Session session, String kind, UUID aggregateId, Instant at, Text reason) {
        return add(session, kind, aggregateId, new ClockFact.Resumed(at, reason));
    }

    /** The clock begins anew with its whole limit. */
    public Uni<Projection> restart(Mutiny.Session session, String kind, UUID aggregateId, Instant at, Text reason) {
        return add(session, kind, aggregateId, new ClockFact.Restarted(at, reason));
    }

    /** The limit grows by so many of its unit. */
    public Uni<Projection> extend(Mutiny.Session session, String kind, UUID aggregateId, int figure, Instant at, Text reason) {
        return add(session, kind, aggregateId, new ClockFact.Extended(at, figure, reason));
    }

    /** What was owed is done; late or not is judged by the instant it was done. */
    public Uni<Projection> stop(Mutiny.Session session, String kind, UUID aggregateId, Instant at) {
        return add(session, kind, aggregateId, new ClockFact.Stopped(at, ClockFact.Ending.MET, DONE));
    }

    /** It is owed no longer: withdrawn, transferred, void. */
    public Uni<Projection> cancel(Mutiny.Session session, String kind, UUID aggregateId, Instant at, Text reason) {
        return add(session, kind, aggregateId, new ClockFact.Stopped(at, ClockFact.Ending.CANCELLED, reason));
    }

    /** Nothing is owed on a record any longer; the answer is how many deadlines that ended. */
    public Uni<Integer> cancelAll(Mutiny.Session session, UUID aggregateId, Instant at, Text reason) {
        ClockFact fact = new ClockFact.Stopped(at, ClockFact.Ending.CANCELLED, reason);
        return change(session, table.open(session, aggregateId), deadline -> deadline.add(fact, calendars.known()));
    }

    /** All deadlines of a record, oldest first, each explained in the language asked for. */
    public Uni<List<DeadlineView>> of(Mutiny.Session session, UUID aggregateId, Locale language) {
        return table.of(session, aggregateId).map(found -> views(found, language));
    }

    /**
     * A page of what is owed, the soonest first.
     *
     * @param department who owes it; {@code null} for all
     * @param after      id of the last row of the page before; {@code null} for the first page
     */
    public Uni<List<DeadlineView>> owed(Mutiny.Session session, String department, UUID after, int limit, Locale language) {
        return table.owed(session, department, after, limit).map(found -> views(found, language));
    }

    /**
     * Counts open deadlines in working days again that were counted by another calendar than the present one.
     *
     * @return how many were counted again, at most {@code limit}
     */
    public Uni<Integer> recompute(Mutiny.Session session, int limit) {
        BusinessCalendar calendar = calendars.known();
        return change(session, table.countedOtherwise(session, calendar.version(), limit),
                deadline -> deadline.recompute(calendar, clock.now()));
    }

    private Uni<Projection> add(Mutiny.Session session, String kind, UUID aggregateId, ClockFact fact) {
        return table.open(session, kind, aggregateId).onItem().ifNotNull().transformToUni(deadline -> {
            Projection projection = deadline.add(fact, calendars.known());
            return table.update(session, List.of(deadline)).replaceWith(projection);
        });
    }

    private Uni<Integer> change(Mutiny.Session session, Uni<List<Deadline>> which, Consumer<Deadline> what) {
        return which.invoke(found -> found.forEach(what)).call(found -> table.update(session, found)).map(List::size);
    }

    private static List<DeadlineView> views(List<Deadline> found, Locale language) {
        return found.stream().map(deadline -> deadline.view(language)).toList();
    }
}
