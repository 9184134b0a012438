package org.workrules.supervision.matters;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.identity.Clearance;

/**
 * A matter with its record.
 *
 * @param id                the matter
 * @param title             what it is about
 * @param requirement       what is to be done
 * @param source            where it comes from
 * @param sourceItem        item of art. 53 that the source is
 * @param sourceId          the resolution, document or paper it comes from
 * @param taskId            the task of the resolution or document
 * @param documentId        an issued document that names the same task
 * @param instructedBy      leader whose instruction it rests on
 * @param department        who handles it, absent while nobody does
 * @param responsibleLeader leader in charge (art. 52)
 * @param firstResponsible  head of the department (第一责任人)
 * @param dueOn             last day
 * @param state             where it stands
 * @param percent           share of the task done as last reported
 * @param overdue           whether the limit passed before it was done
 * @param reminders         how often the department was reminded
 * @param audit             whether it is an audit matter (art. 8)
 * @param secrecy           its grade
 * @param openedBy          who opened it
 * @param openedAt          when
 * @param closedOn          day it was closed
 * @param leaderFeedbackAt  when the leader was told the result (art. 54)
 * @param writerReplyAt     when the writer of the letter had a reply (art. 54)
 * @param record            what happened to it, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatterView(UUID id, String title, String requirement, MatterSource source, int sourceItem, String sourceId,
                         String taskId, String documentId, String instructedBy, String department,
                         String responsibleLeader, String firstResponsible, LocalDate dueOn, MatterState state,
                         int percent, boolean overdue, int reminders, boolean audit, Clearance secrecy, String openedBy,
                         Instant openedAt, LocalDate closedOn, Instant leaderFeedbackAt, Instant writerReplyAt,
                         List<MatterEntry.View> record) {

    static MatterView of(Matter matter) {
        return new MatterView(matter.id(), matter.title, matter.requirement, matter.source, matter.source.item(),
                matter.sourceId, matter.taskId, matter.documentId, matter.instructedBy, matter.department,
                matter.responsibleLeader, matter.firstResponsible, matter.dueOn, matter.state, matter.percent,
                matter.overdue, matter.reminders, matter.audit, matter.secrecy, matter.openedBy, matter.openedAt,
                matter.closedOn, matter.leaderFeedbackAt, matter.writerReplyAt,
                matter.entries().stream().map(MatterEntry::view).toList());
    }
}
