package org.workrules.meeting.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What stands in somebody's calendar: meetings (without their agenda), outings, and the times somebody is stood in for. */
@ApplicationScoped
public class Entries {

    private static final Duration BACK = Duration.ofDays(90);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final int MOST = 1000;
    private static final String MEETINGS = """
            select m.id, m.title, m.place, m.heldAt, m.closedAt, m.changedAt, m.version, m.minutes from Meeting m join m.people p
            where key(p) = :person and m.heldAt >= :from and m.heldAt < :until and m.state in (CONVENED, OPEN, CLOSED)
            order by m.heldAt, m.id""";
    private static final String OUTINGS = """
            select o.id, o.reason, o.place, o.fromAt, coalesce(o.returnedAt, o.untilAt), o.changedAt, o.version, o.personId, p.name
            from Outing o, Person p
            where p.personId = o.personId and (o.personId = :person or o.standIn = :person)
              and o.state in (CONSENTED, RETURNED) and o.untilAt >= :from and o.fromAt < :until order by o.fromAt, o.id""";

    /** The entries of a person around a moment, at most a thousand of each kind. */
    Uni<List<CalendarEntry>> of(String personId, Instant at, Mutiny.Session session) {
        List<CalendarEntry> entries = new ArrayList<>();
        return rows(session, MEETINGS, personId, at).invoke(rows -> rows.forEach(row -> entries.add(meeting(row))))
                .chain(() -> rows(session, OUTINGS, personId, at))
                .invoke(rows -> rows.forEach(row -> entries.add(outing(row, personId)))).replaceWith(entries);
    }

    private static Uni<List<Object[]>> rows(Mutiny.Session session, String query, String personId, Instant at) {
        return session.createSelectionQuery(query, Object[].class).setParameter("person", personId)
                .setParameter("from", at.minus(BACK)).setParameter("until", at.plus(AHEAD)).setMaxResults(MOST).getResultList();
    }

    private static CalendarEntry meeting(Object[] row) {
        Instant from = (Instant) row[3];
        Instant closed = (Instant) row[4];
        Instant until = closed != null && closed.isAfter(from) ? closed : from.plus(Duration.ofMinutes((int) row[7]));
        return new CalendarEntry(uid((UUID) row[0]), (String) row[1], (String) row[2], from, until, (Instant) row[5], (long) row[6], true);
    }

    private static CalendarEntry outing(Object[] row, String personId) {
        boolean own = personId.equals(row[7]);
        return new CalendarEntry(uid((UUID) row[0]), own ? "外出:" + row[1] : "补位:" + row[8], own ? (String) row[2] : null,
                (Instant) row[3], (Instant) row[4], (Instant) row[5], (long) row[6], own);
    }

    private static String uid(UUID id) {
        return id + "@workrules";
    }
}
