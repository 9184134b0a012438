package org.workrules.platform.leadership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.identity.Office;

/** Who leads what, from this service's projection (articles 5 and 6). */
@ApplicationScoped
public class Leaders {

    /** Everybody in office, as a value that decisions can ask; a city has a few dozen. */
    public Uni<Leadership> current(Mutiny.Session session) {
        return session.createSelectionQuery("from Leader l order by l.personId", Leader.class).getResultList()
                .map(Leadership::new);
    }

    /**
     * Everybody in office at one moment.
     *
     * @param leaders in any order
     */
    public record Leadership(List<Leader> leaders) {

        /** A person in office. */
        public Optional<Leader> person(String personId) {
            return leaders.stream().filter(leader -> leader.personId().equals(personId)).findFirst();
        }

        /** The mayor. */
        public Optional<Leader> mayor() {
            return holding(Office.MAYOR);
        }

        /** The first person who holds an office. */
        public Optional<Leader> holding(Office office) {
            return leaders.stream().filter(leader -> leader.holds(office)).findFirst();
        }

        /** The vice-mayor to whom the mayor entrusted a department, else whose portfolio has it. */
        public Optional<Leader> inChargeOf(String department) {
            return leaders.stream().filter(leader -> leader.isEntrustedWith(department)).findFirst().or(() -> leaders.stream().filter(leader -> leader.holds(Office.VICE_MAYOR))
                    .filter(leader -> leader.departments().contains(department)).findFirst());
        }

        /** The vice-mayor to whom the mayor entrusted a field of work, else whose portfolio has it. */
        public Optional<Leader> inChargeOfField(String field) {
            return leaders.stream().filter(leader -> leader.isEntrustedWithField(field)).findFirst().or(() -> leaders.stream().filter(leader -> leader.holds(Office.VICE_MAYOR))
                    .filter(leader -> leader.fields().contains(field)).findFirst());
        }

        /** The head of a department. */
        public Optional<Leader> headOf(String department) {
            return leaders.stream()
                    .filter(leader -> leader.holds(Office.DEPARTMENT_HEAD) || leader.holds(Office.DISTRICT_HEAD))
                    .filter(leader -> department.equals(leader.department())).findFirst();
        }

        /** Who acts for a person now: the person, or the stand-in while the person is away and the stand-in is not. */
        public Optional<Leader> actingFor(String personId, Instant at) {
            return person(personId).flatMap(leader -> leader.isAway(at)
                    ? Optional.ofNullable(leader.standIn()).flatMap(this::person).filter(other -> !other.isAway(at))
                    : Optional.of(leader));
        }

        /**
         * As {@link #actingFor(String, Instant)}, where who keeps out of the matter (回避, art. 30) is hindered in it like one who is away.
         *
         * @param keepOut person ids of those who keep out
         */
        public Optional<Leader> actingFor(String personId, Instant at, Set<String> keepOut) {
            Optional<Leader> acting = keepOut.contains(personId) ? person(personId).map(Leader::standIn).flatMap(this::person)
                    .filter(other -> !other.isAway(at)) : actingFor(personId, at);
            return acting.filter(other -> !keepOut.contains(other.personId()));
        }
    }
}
