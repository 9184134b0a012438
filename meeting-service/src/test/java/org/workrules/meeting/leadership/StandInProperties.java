package org.workrules.meeting.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workrules.meeting.Acts;
import org.workrules.platform.identity.Office;

/** Whatever pairs and absences there are: work is handed on once at most, and never to somebody away. */
class StandInProperties {

    private static final int PEOPLE = 6;

    private static Register register(List<Away> absences) {
        Registers all = Registers.empty();
        for (int i = 0; i < PEOPLE; i++) {
            all.with("p" + i, "government", Office.VICE_MAYOR);
        }
        absences.stream().filter(away -> away.person() != away.standIn()).forEach(away -> all.away("p" + away.person(),
                Acts.NOW.plus(Duration.ofHours(away.from())), Acts.NOW.plus(Duration.ofHours(away.from() + away.hours())),
                "p" + away.standIn()));
        return all.register();
    }

    @Property
    void nobodyAwayActsForAnybody(@ForAll("absences") List<Away> absences, @ForAll("moments") Instant at) {
        Register register = register(absences);
        for (Person person : register.people()) {
            Optional<Person> acting = register.actingFor(person.personId(), at);
            assertTrue(acting.filter(other -> register.isAway(other.personId(), at)).isEmpty());
        }
    }

    @Property
    void whoIsHereActsAndWhoIsAwayDoesNot(@ForAll("absences") List<Away> absences, @ForAll("moments") Instant at) {
        Register register = register(absences);
        for (Person person : register.people()) {
            String id = person.personId();
            boolean away = register.isAway(id, at);
            assertEquals(!away, register.actingFor(id, at).filter(person::equals).isPresent());
        }
    }

    @Property
    void workIsHandedOnOnceAtMost(@ForAll("absences") List<Away> absences, @ForAll("moments") Instant at) {
        Register register = register(absences);
        for (Person person : register.people()) {
            register.actingFor(person.personId(), at).ifPresent(acting ->
                    assertEquals(acting, register.actingFor(acting.personId(), at).orElseThrow()));
        }
    }

    @Property
    void theAnnouncedPositionSaysTheSame(@ForAll("absences") List<Away> absences) {
        Register register = register(absences);
        for (Person person : register.people()) {
            Person.Interim interim = register.position(person, Acts.NOW).interim();
            assertEquals(register.isAway(person.personId(), Acts.NOW),
                    interim.awayFrom() != null && !interim.awayFrom().isAfter(Acts.NOW) && interim.awayUntil().isAfter(Acts.NOW));
            assertFalse(interim.awayUntil() != null && !interim.awayUntil().isAfter(Acts.NOW));
        }
    }

    @Provide
    Arbitrary<List<Away>> absences() {
        return Combinators.combine(Arbitraries.integers().between(0, PEOPLE - 1), Arbitraries.integers().between(0, PEOPLE - 1),
                Arbitraries.integers().between(-48, 48), Arbitraries.integers().between(1, 72)).as(Away::new).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(-50, 120).map(hours -> Acts.NOW.plus(Duration.ofHours(hours)));
    }

    /** An absence by numbers. */
    record Away(int person, int standIn, int from, int hours) {
    }
}
