package org.workrules.platform.clock;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.rules.Text;

/**
 * One deadline: the facts of its clock and what follows from them. Its fields are the columns of table
 * {@code deadline}.
 *
 * <p>It is announced as approaching once and as missed once. A restart, an extension or a late pause that puts the end
 * into the future again is a new promise, which is announced in its turn; whatever else moves the end is not. What was
 * done late before the miss could be announced is still announced.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Deadline {

    private UUID id = EventIds.next();
    private String kind;
    private String aggregateType;
    private UUID aggregateId;
    private String subjectLabel;
    private String department;
    private String ruleId;
    private String policyId;
    private LimitUnit limitUnit;
    private int limitFigure;
    private LimitUnit leadUnit;
    private int leadFigure;
    private List<ClockFact> facts = new ArrayList<>();
    private String calendarVersion;
    private Instant startedAt;
    private Instant dueAt;
    private Instant approachAt;
    private boolean estimated;
    private Text explanation;
    private DeadlineState state;
    private Instant approachingAnnouncedAt;
    private Instant missedAnnouncedAt;
    private Instant metAt;
    private Instant wakeAt;
    private int attempts;
    private String lastFailure;
    private List<Moved> moved = new ArrayList<>();
    private int version;
    private Instant createdAt;

    private Deadline() {
    }

    /** A new deadline whose clock begins with the fact. */
    static Deadline start(DeadlineTerms terms, ClockFact.Started started, BusinessCalendar calendar, Instant now) {
        Deadline deadline = new Deadline();
        deadline.kind = terms.kind();
        deadline.aggregateType = terms.aggregateType();
        deadline.aggregateId = terms.aggregateId();
        deadline.subjectLabel = terms.subjectLabel();
        deadline.department = terms.department();
        deadline.ruleId = terms.ruleId();
        deadline.policyId = terms.policyId();
        deadline.limitUnit = terms.limit().unit();
        deadline.limitFigure = terms.limit().figure();
        deadline.leadUnit = terms.lead().unit();
        deadline.leadFigure = terms.lead().figure();
        deadline.createdAt = now;
        deadline.facts.add(started);
        deadline.project(calendar);
        return deadline;
    }

    /**
     * Something happened to the clock; what happened before the last recorded fact counts as happening with it.
     *
     * @throws IllegalStateException when it cannot follow what happened before, see {@link DeadlineProjection#project}
     */
    Projection add(ClockFact told, BusinessCalendar calendar) {
        ClockFact fact = told.notBefore(facts.get(facts.size() - 1).at());
        facts.add(fact);
        version++;
        attempts = 0;
        lastFailure = null;
        if (fact instanceof ClockFact.Stopped stopped && stopped.ending() == ClockFact.Ending.MET) {
            metAt = stopped.at();
        }
        Projection projection = project(calendar);
        if (promises(fact, projection)) {
            missedAnnouncedAt = null;
            if (fact instanceof ClockFact.Restarted || fact instanceof ClockFact.Extended) {
                approachingAnnouncedAt = approachAt.isAfter(fact.at()) ? null : approachingAnnouncedAt;
            }
            settle(projection);
        }
        return projection;
    }

    private static boolean promises(ClockFact fact, Projection projection) {
        return !(fact instanceof ClockFact.Stopped) && (projection.paused() || projection.dueAt().isAfter(fact.at()));
    }

    /** Counts again by another calendar and records what moved. */
    void recompute(BusinessCalendar calendar, Instant now) {
        Instant formerDue = dueAt;
        String formerCalendar = calendarVersion;
        version++;
        Projection projection = project(calendar);
        if (!dueAt.equals(formerDue)) {
            moved.add(new Moved(now, formerDue, dueAt, formerCalendar, calendarVersion));
        }
        if (missedAnnouncedAt != null && dueAt.isAfter(now)) {
            missedAnnouncedAt = null;
            settle(projection);
        }
    }

    private Projection project(BusinessCalendar calendar) {
        Projection projection = DeadlineProjection.project(facts, limit(), calendar);
        Explanation told = projection.explanation();
        calendarVersion = told.calendarVersion();
        startedAt = told.begun().at();
        dueAt = projection.dueAt();
        approachAt = latest(startedAt, new Limit(leadFigure, leadUnit).before(dueAt, calendar));
        estimated = projection.estimated();
        explanation = told.text();
        settle(projection);
        return projection;
    }

    private void settle(Projection projection) {
        state = projection.stopped() ? ended() : projection.paused() ? DeadlineState.PAUSED
                : missedAnnouncedAt != null ? DeadlineState.MISSED : DeadlineState.RUNNING;
        wakeAt = switch (state) {
            case RUNNING -> approachingAnnouncedAt == null ? approachAt : dueAt;
            case MET_LATE -> missedAnnouncedAt == null ? dueAt : null;
            default -> null;
        };
    }

    private DeadlineState ended() {
        if (metAt == null) {
            return DeadlineState.CANCELLED;
        }
        return limit().inTime(metAt, dueAt) ? DeadlineState.MET : DeadlineState.MET_LATE;
    }

    /** Whether it must be announced that the end approaches. */
    public boolean approachingOwed(Instant now) {
        return state == DeadlineState.RUNNING && approachingAnnouncedAt == null && approachAt.isBefore(now);
    }

    /** Whether it must be announced that the end passed. */
    public boolean missedOwed(Instant now) {
        return missedAnnouncedAt == null && dueAt.isBefore(now)
                && (state == DeadlineState.RUNNING || state == DeadlineState.MET_LATE);
    }

    /** Everything owed by now was announced. */
    public void announced(Instant now) {
        boolean missed = missedOwed(now);
        approachingAnnouncedAt = approachingOwed(now) ? now : approachingAnnouncedAt;
        missedAnnouncedAt = missed ? now : missedAnnouncedAt;
        state = missed && state == DeadlineState.RUNNING ? DeadlineState.MISSED : state;
        wakeAt = state == DeadlineState.RUNNING ? dueAt : null;
        attempts = 0;
        lastFailure = null;
        version++;
    }

    /** As it is announced now. */
    public DueDeadline due(Instant now) {
        return new DueDeadline(id, kind, aggregateType, aggregateId, subjectLabel, department, ruleId, policyId, startedAt,
                dueAt, estimated, metAt, now);
    }

    /** For lists: everything a reader may ask of it. */
    DeadlineView view(Locale language) {
        return new DeadlineView(id, kind, aggregateType, aggregateId, subjectLabel, department, ruleId, policyId, state,
                startedAt, dueAt, estimated, metAt, explanation.in(language), List.copyOf(moved));
    }

    private Limit limit() {
        return new Limit(limitFigure, limitUnit);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
