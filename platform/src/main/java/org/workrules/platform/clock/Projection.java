package org.workrules.platform.clock;

import java.time.Instant;

/**
 * When something is due, as computed from the facts of its clock.
 *
 * @param dueAt       the end: for days, 24:00 of the last day in the business zone, which is 00:00 of the next and no
 *                    longer in time; for minutes and hours, the last instant in time. While the clock stands, the end
 *                    if it were resumed at once, which it cannot fall short of
 * @param estimated   whether a year was counted whose calendar is not published
 * @param paused      whether the clock stands
 * @param stopped     whether the clock ended
 * @param explanation how the end was found
 */
public record Projection(Instant dueAt, boolean estimated, boolean paused, boolean stopped, Explanation explanation) {
}
