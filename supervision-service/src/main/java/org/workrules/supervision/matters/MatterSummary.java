package org.workrules.supervision.matters;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A matter in a list.
 *
 * @param id                the matter
 * @param title             what it is about
 * @param source            where it comes from
 * @param sourceId          the resolution, document or paper it comes from
 * @param department        who handles it, absent while nobody does
 * @param responsibleLeader leader in charge
 * @param dueOn             last day
 * @param state             where it stands
 * @param percent           share of the task done as last reported
 * @param overdue           whether the limit passed before it was done
 * @param reminders         how often the department was reminded
 * @param openedAt          when it was opened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatterSummary(UUID id, String title, MatterSource source, String sourceId, String department,
                            String responsibleLeader, LocalDate dueOn, MatterState state, int percent, boolean overdue,
                            int reminders, Instant openedAt) {

    static MatterSummary of(Matter matter) {
        return new MatterSummary(matter.id(), matter.title, matter.source, matter.sourceId, matter.department,
                matter.responsibleLeader, matter.dueOn, matter.state, matter.percent, matter.overdue, matter.reminders,
                matter.openedAt);
    }
}
