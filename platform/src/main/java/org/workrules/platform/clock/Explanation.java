package org.workrules.platform.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.workrules.platform.rules.Text;

/**
 * How the end of a limit was found: what was counted, what was not and why.
 *
 * @param limit           the limit a policy or a person set
 * @param total           the same with its extensions
 * @param begun           the start, or the last restart; its day is day 0
 * @param lastDay         the last day; {@code null} for minutes and hours
 * @param dueAt           the end, see {@link Projection#dueAt}
 * @param skipped         spans not counted, in order
 * @param madeUp          weekend days that were counted because offices made up for a holiday
 * @param extensions      extensions since the clock began
 * @param standing        the pause it stands in, or {@code null}
 * @param estimatedYears  years that were counted by weekends alone
 * @param calendarVersion {@link BusinessCalendar#version}, or {@link #NO_CALENDAR}
 */
public record Explanation(Limit limit, Limit total, ClockFact begun, LocalDate lastDay, Instant dueAt,
                          List<Skipped> skipped, List<CalendarDay> madeUp, List<ClockFact.Extended> extensions,
                          ClockFact.Paused standing, SortedSet<Integer> estimatedYears, String calendarVersion) {

    /** Stands for the calendar where none is needed: every limit but working days. */
    public static final String NO_CALENDAR = "none";

    /** Copies the lists. */
    public Explanation {
        skipped = List.copyOf(skipped);
        madeUp = List.copyOf(madeUp);
        extensions = List.copyOf(extensions);
    }

    /** The explanation in sentences. */
    public Text text() {
        return ExplanationText.of(this);
    }
}
