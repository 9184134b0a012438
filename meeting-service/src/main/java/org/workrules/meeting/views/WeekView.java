package org.workrules.meeting.views;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody's meetings of a week.
 *
 * @param personId whose
 * @param from     first day
 * @param until    last day
 * @param meetings in order of time, at most 200
 */
public record WeekView(String personId, LocalDate from, LocalDate until, List<Entry> meetings) {

    static final String SQL = """
            select m.id, m.kind, m.title, m.place, m.held_at, m.minutes, m.state, p.duty, p.on_leave, p.stands_for
            from meeting_member p join meeting m on m.id = p.meeting_id
            where p.person_id = $1 and m.held_at >= $2 and m.held_at < $3 order by m.held_at, m.id limit 200""";

    static Entry entry(Row row) {
        return new Entry(row.getUUID("id"), row.getString("kind"), row.getString("title"), row.getString("place"),
                row.getOffsetDateTime("held_at").toInstant(), row.getInteger("minutes"), row.getString("state"),
                row.getString("duty"), row.getBoolean("on_leave"), row.getString("stands_for"));
    }

    /**
     * A meeting of the week.
     *
     * @param meetingId the meeting
     * @param kind      kind of meeting
     * @param title     what it is called
     * @param place     where
     * @param heldAt    when
     * @param minutes   how long it is planned to last
     * @param state     where it stands
     * @param duty      in what capacity the person is there
     * @param onLeave   whether on leave with consent
     * @param standsFor for whom, {@code null} unless a substitute
     */
    public record Entry(UUID meetingId, String kind, String title, String place, Instant heldAt, int minutes, String state,
                        String duty, boolean onLeave, String standsFor) {
    }
}
