package org.workrules.disclosure.limits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.clock.ClockFact;
import org.workrules.platform.clock.DeadlineProjection;
import org.workrules.platform.clock.Limit;
import org.workrules.platform.clock.LimitUnit;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/** What a limit promises when its clock starts, for events that name the day. */
public final class DueDates {

    private static final Text STARTED = new Text("started", "起算");

    private DueDates() {
    }

    /** The end of a limit that starts at a moment, by a calendar. */
    public static Instant promised(Policy policy, Instant startedAt, BusinessCalendar calendar) {
        Limit limit = new Limit(policy.count(), LimitUnit.valueOf(policy.unit()));
        return DeadlineProjection.project(List.of(new ClockFact.Started(startedAt, STARTED)), limit, calendar).dueAt();
    }

    /** The last day of a limit in days, which ends at 24:00 of it. */
    public static LocalDate lastDay(Instant dueAt) {
        return BusinessZone.dayOf(dueAt.minusNanos(1));
    }
}
