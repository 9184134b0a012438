package org.workrules.meeting.views;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.clock.BusinessZone;

/**
 * A meeting as a row of a table.
 *
 * @param id       the meeting
 * @param kind     kind of meeting
 * @param title    what it is called
 * @param place    where
 * @param heldAt   when
 * @param state    where it stands
 * @param members  how many belong to it
 * @param came     how many of them came
 * @param onLeave  how many of them are on leave
 * @param topics   topics on its agenda
 * @param costYuan what it cost, in yuan, {@code null} before that is known
 */
record MeetingRow(UUID id, String kind, String title, String place, Instant heldAt, String state, long members, long came,
                  long onLeave, long topics, Long costYuan) {

    static final List<String> HEAD = List.of("编号", "会议类型", "会议名称", "地点", "时间", "状态", "应到", "实到", "请假", "议题", "支出(元)");
    static final String SQL = """
            select m.id, m.kind, m.title, m.place, m.held_at, m.state, m.cost_yuan, p.members, p.came, p.leaves, a.topics
            from meeting m
            cross join lateral (select count(*) filter (where counted) as members,
                       count(*) filter (where counted and arrived_at is not null) as came, count(*) filter (where on_leave) as leaves
                       from meeting_member where meeting_id = m.id) p
            cross join lateral (select count(*) as topics from agenda_item where meeting_id = m.id) a
            where m.held_at >= $1 and m.held_at < $2 and ($3::text is null or m.kind = $3) order by m.held_at, m.id limit 5000""";

    static MeetingRow of(Row row) {
        return new MeetingRow(row.getUUID("id"), row.getString("kind"), row.getString("title"), row.getString("place"),
                row.getOffsetDateTime("held_at").toInstant(), row.getString("state"), row.getLong("members"), row.getLong("came"),
                row.getLong("leaves"), row.getLong("topics"), row.getLong("cost_yuan"));
    }

    List<Object> cells() {
        return Arrays.asList(id.toString(), kind, title, place,
                heldAt.atZone(BusinessZone.ID).toLocalDateTime().toString(), state, members, came, onLeave, topics, costYuan);
    }
}
