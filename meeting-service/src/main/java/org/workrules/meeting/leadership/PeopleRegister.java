package org.workrules.meeting.leadership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.pipeline.Work;

/** Reads the register; a city has a hundred people or two in office. */
@ApplicationScoped
public class PeopleRegister {

    private static final String LOCK = "select 1 from pg_advisory_xact_lock(1120)";
    private static final String AMONG = "from Person p where p.personId in :ids order by p.personId";
    private static final String ABSENCES = """
            select o.personId, o.fromAt, coalesce(o.returnedAt, o.untilAt), o.standIn from Outing o
            where o.state in (CONSENTED, RETURNED) and coalesce(o.returnedAt, o.untilAt) > :at order by o.fromAt, o.id""";
    private static final String ENTRUSTED = """
            select e.id, e.grantor, e.holder, e.kind, e.departments, e.fields, e.fromAt, coalesce(e.revokedAt, e.untilAt)
            from Entrustment e where coalesce(e.revokedAt, e.untilAt) > :at order by e.fromAt desc, e.id desc""";

    /** All people of the register, by person id. */
    public Uni<List<Person>> all(Mutiny.Session session) {
        return session.createSelectionQuery("from Person p order by p.personId", Person.class).getResultList();
    }

    /** The register for a moment and every later one, with the people who appear in it: not with all who ever held an office. */
    public Uni<Register> at(Mutiny.Session session, Instant at) {
        return periods(session, at).chain(known -> session.createSelectionQuery(AMONG, Person.class)
                .setParameter("ids", List.copyOf(known.people())).getResultList().map(known::register));
    }

    /**
     * The register for an act that changes it, with everybody, since who once held an office may be appointed again. Such acts come
     * one after the other, so that each sees what the one before it changed: no two appointments to one office, no two consents
     * that leave a pair away.
     */
    public Uni<Register> toChange(Work work) {
        return work.session().createNativeQuery(LOCK, Integer.class).getSingleResult()
                .chain(locked -> periods(work.session(), work.now()))
                .chain(known -> all(work.session()).map(known::register));
    }

    private static Uni<Periods> periods(Mutiny.Session session, Instant at) {
        LocalDate day = BusinessZone.dayOf(at);
        return periods(session, Tenure.class, day).chain(tenures -> periods(session, Charge.class, day)
                .chain(charges -> periods(session, StandIn.class, day).chain(standIns -> absences(session, at)
                        .chain(absences -> entrusted(session, at).map(entrusted ->
                                new Periods(tenures, charges, standIns, absences, entrusted))))));
    }

    /** What holds at a moment or begins later. */
    private record Periods(List<Tenure> tenures, List<Charge> charges, List<StandIn> standIns, List<Absence> absences,
                           List<Entrusted> entrusted) {

        Set<String> people() {
            return Stream.of(tenures.stream().map(Period::personId), charges.stream().map(Period::personId),
                            standIns.stream().flatMap(pair -> Stream.of(pair.personId(), pair.deputy())),
                            absences.stream().flatMap(away -> Stream.of(away.personId(), Objects.requireNonNullElse(away.standIn(), ""))),
                            entrusted.stream().flatMap(given -> Stream.of(given.grantor(), given.holder())))
                    .flatMap(ids -> ids).collect(Collectors.toSet());
        }

        Register register(List<Person> people) {
            return new Register(people, tenures, charges, standIns, absences, entrusted);
        }
    }

    private static <P extends Period> Uni<List<P>> periods(Mutiny.Session session, Class<P> type, LocalDate day) {
        return session.createSelectionQuery("from " + type.getSimpleName()
                + " p where p.until is null or p.until > :day order by p.since, p.id", type).setParameter("day", day).getResultList();
    }

    private static Uni<List<Absence>> absences(Mutiny.Session session, Instant at) {
        return session.createSelectionQuery(ABSENCES, Object[].class).setParameter("at", at).getResultList()
                .map(rows -> rows.stream().map(row ->
                        new Absence((String) row[0], (Instant) row[1], (Instant) row[2], (String) row[3])).toList());
    }

    private static Uni<List<Entrusted>> entrusted(Mutiny.Session session, Instant at) {
        return session.createSelectionQuery(ENTRUSTED, Object[].class).setParameter("at", at).getResultList()
                .map(rows -> rows.stream().map(row -> new Entrusted((UUID) row[0], (String) row[1], (String) row[2],
                        "CONVENING".equals(String.valueOf(row[3])), List.of((String[]) row[4]), List.of((String[]) row[5]),
                        (Instant) row[6], (Instant) row[7])).toList());
    }
}
