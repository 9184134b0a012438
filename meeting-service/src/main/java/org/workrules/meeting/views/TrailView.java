package org.workrules.meeting.views;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that happened to a topic, in order of time: from its proposal over countersignatures, those of earlier rounds too, materials
 * and meetings to the resolution, the minutes, the document and the matters that carry it out.
 *
 * @param topicId the topic
 * @param title   what it is called
 * @param steps   what happened, at most 1000
 */
public record TrailView(UUID topicId, String title, List<Step> steps) {

    static final String SQL = """
            select at, kind, actor, label, record_id from (
                select at, act as kind, actor, null as label, null::uuid as record_id from audit_entry
                where aggregate_id = $1::uuid::text and outcome = 'ACCEPTED'
                union all
                select signed_at, 'countersigned', signed_by, department || ' ' || opinion || coalesce(': ' || reason, ''), null
                from countersignature where topic_id = $1 and signed_at is not null
                union all
                select signed_at, 'countersigned-earlier', signed_by,
                       round || '. ' || department || ' ' || opinion || coalesce(': ' || reason, ''), null
                from earlier_countersignature where topic_id = $1
                union all
                select submitted_at, 'material', submitted_by, 'v' || version || ' ' || name, null from topic_material where topic_id = $1
                union all
                select m.convened_at, 'on-agenda', m.chair, m.title, m.id from agenda_item a join meeting m on m.id = a.meeting_id
                where a.topic_id = $1
                union all
                select a.settled_at, 'settled', m.chair, a.outcome || coalesce(': ' || a.remark, ''), m.id
                from agenda_item a join meeting m on m.id = a.meeting_id where a.topic_id = $1 and a.settled_at is not null
                union all
                select r.changed_at, 'resolution', null, r.title, r.id from resolution r where r.topic_id = $1
                union all
                select s.at, s.kind, s.department, s.label, s.record_id from resolution r join resolution_step s on s.resolution_id = r.id
                where r.topic_id = $1
                union all
                select e.changed_at, 'minutes', null, e.number, e.minutes_id from minutes_excerpt e where e.topic_id = $1
            ) trail order by at, kind limit 1000""";

    static Step step(Row row) {
        return new Step(row.getOffsetDateTime("at").toInstant(), row.getString("kind"), row.getString("actor"), row.getString("label"),
                row.getUUID("record_id"));
    }

    /**
     * Something that happened.
     *
     * @param at       when
     * @param kind     what, an act as {@code topic.admit} or the kind of what came of it
     * @param actor    who, {@code null} where that is not said
     * @param label    more about it, {@code null} for nothing
     * @param recordId the record it is about, {@code null} for the topic itself
     */
    public record Step(Instant at, String kind, String actor, String label, UUID recordId) {
    }
}
