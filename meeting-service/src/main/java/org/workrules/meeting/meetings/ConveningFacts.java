package org.workrules.meeting.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.leadership.PeopleRegister;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.leadership.Register;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.clock.Calendars;
import org.workrules.platform.interests.Interests;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.pipeline.Work;

/** Reads what must be known to convene a meeting, to change it or its agenda, and to decide. */
@ApplicationScoped
class ConveningFacts {

    private static final String LEAVES = """
            select l.personId, coalesce(l.substitute, '') from Leave l where l.meetingId = :meeting and l.state = GRANTED""";

    private final PeopleRegister register;
    private final Calendars calendars;
    private final Interests interests;

    ConveningFacts(PeopleRegister register, Calendars calendars, Interests interests) {
        this.register = register;
        this.calendars = calendars;
        this.interests = interests;
    }

    /** Everybody in office. */
    Uni<List<Person>> people(Work work) {
        return register.all(work.session());
    }

    /** For a meeting of a kind at a time; offices and entrustments of that day, or of today for one that was held already. */
    Uni<Convening> of(MeetingKind kind, Instant heldAt, String convener, List<UUID> topics, Work work) {
        Instant at = heldAt.isAfter(work.now()) ? heldAt : work.now();
        return register.at(work.session(), work.now()).chain(known -> topics(topics, work).chain(found -> soFar(kind, heldAt, work)
                .map(held -> new Convening(known.people(),
                        (person, any) -> known.holds(person.personId(), any, BusinessZone.dayOf(at)), found,
                        entrusted(known, convener, found, at), calendars.known(), held))));
    }

    /** For a meeting that is to be held at another time. */
    Uni<Postponing> postponing(Meeting meeting, Instant heldAt, Work work) {
        return of(meeting.kind(), heldAt, meeting.chair(), meeting.openTopics(), work).chain(day -> work.session()
                .createSelectionQuery(LEAVES, Object[].class).setParameter("meeting", meeting.id()).getResultList()
                .map(rows -> new Postponing(day, rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])))));
    }

    /** For a topic that is to be decided. */
    Uni<Deciding> deciding(UUID topic, Work work) {
        return work.load(Topic.class, topic).chain(found -> interests.in(work.session(), found.subjects(), work.act().today())
                .map(interested -> new Deciding(found, interested.people())));
    }

    private static Set<String> entrusted(Register known, String convener, List<Topic> topics, Instant at) {
        List<String> departments = topics.stream().map(Topic::department).distinct().toList();
        return known.conveningRight(convener, departments, at).isPresent() ? Set.of(convener) : Set.of();
    }

    /** Topics in the order asked for, to act on. */
    Uni<List<Topic>> topics(List<UUID> ids, Work work) {
        return work.session().createSelectionQuery("from Topic t where t.id in ?1", Topic.class).setParameter(1, ids)
                .getResultList().map(found -> {
                    Map<UUID, Topic> byId = found.stream().collect(Collectors.toMap(Topic::id, Function.identity()));
                    return ids.stream().distinct().map(id -> {
                        if (!byId.containsKey(id)) {
                            throw new NotFound("Topic", id);
                        }
                        return work.own(byId.get(id));
                    }).toList();
                });
    }

    private static Uni<Caps.SoFar> soFar(MeetingKind kind, Instant heldAt, Work work) {
        LocalDate first = BusinessZone.dayOf(heldAt).withDayOfYear(1);
        return work.session().createSelectionQuery("select count(*), coalesce(sum(m.budgetYuan), 0) from Meeting m"
                        + " where m.kind = ?1 and m.heldAt >= ?2 and m.heldAt < ?3 and m.state <> CANCELLED", Object[].class)
                .setParameter(1, kind).setParameter(2, BusinessZone.startOf(first))
                .setParameter(3, BusinessZone.startOf(first.plusYears(1))).getSingleResult()
                .map(row -> new Caps.SoFar(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
    }
}
