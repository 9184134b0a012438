package org.workrules.meeting.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.workrules.meeting.leadership.People;
import org.workrules.meeting.leadership.Person;
import org.workrules.platform.identity.Office;

/** Whoever holds whatever: articles 37 to 40 say who counts, nobody is there twice, and nobody counts by being invited. */
class CompositionProperties {

    @Provide
    Arbitrary<List<Person>> registers() {
        Arbitrary<List<Office>> offices = Arbitraries.of(Office.class).list().ofMinSize(1).ofMaxSize(3).uniqueElements();
        Arbitrary<String> departments = Arbitraries.of("government", "transport", "district-donghe", "general-office");
        return Combinators.combine(offices, departments)
                .as((held, department) -> Map.entry(department, held)).list().ofMinSize(1).ofMaxSize(60)
                .map(entries -> {
                    List<Person> people = new ArrayList<>();
                    for (int i = 0; i < entries.size(); i++) {
                        people.add(People.person("p-" + i, entries.get(i).getKey(),
                                entries.get(i).getValue().stream().map(Office::role).toArray(String[]::new)));
                    }
                    return people;
                });
    }

    private static long counted(Map<String, Member> people) {
        return people.values().stream().filter(Member::counted).count();
    }

    @Property(tries = 300)
    void executiveMembersAreExactlyTheHoldersOfTheOfficesOfArticle38(@ForAll("registers") List<Person> register) {
        Person convener = register.get(0);
        Set<String> all = register.stream().map(Person::personId).collect(Collectors.toSet());
        Map<String, Member> people = Composition.of(MeetingKind.EXECUTIVE, register, Person::holdsAny, convener, all);
        long holders = register.stream().filter(person -> person.equals(convener) || person.holdsAny(Set.of(Office.MAYOR,
                Office.VICE_MAYOR, Office.SECRETARY_GENERAL, Office.PARTY_GROUP_MEMBER))).count();
        assertEquals(holders, counted(people));
        assertEquals(register.size(), people.size());
    }

    @Property(tries = 300)
    void aPlenaryHasNoHeadOfADistrict(@ForAll("registers") List<Person> register) {
        Map<String, Member> people = Composition.of(MeetingKind.PLENARY, register, Person::holdsAny, null, Set.of());
        register.stream().filter(person -> people.containsKey(person.personId()))
                .forEach(person -> assertTrue(person.holdsAny(Set.of(Office.MAYOR, Office.VICE_MAYOR, Office.SECRETARY_GENERAL))
                        || !person.department().startsWith("district-")));
    }

    @Property(tries = 300)
    void atASpecialMeetingWhomTheConvenerAsksBelongsToIt(@ForAll("registers") List<Person> register) {
        Person convener = register.get(register.size() - 1);
        Map<String, Member> people = Composition.of(MeetingKind.SPECIAL, register, Person::holdsAny, convener, new HashSet<>(List.of("p-0")));
        assertEquals(new HashSet<>(List.of("p-0", convener.personId())), people.keySet());
        assertEquals(people.size(), counted(people));
    }

    @Property(tries = 300)
    void onAnotherDayItIsAsIfConvenedForThatDayAndLeaveStaysWithItsMembers(@ForAll("registers") List<Person> before,
                                                                         @ForAll("registers") List<Person> after, @ForAll Set<@IntRange(max = 70) Integer> away) {
        Person convener = after.get(0);
        Map<String, Member> asked = Composition.of(MeetingKind.EXECUTIVE, before, Person::holdsAny, before.get(0), Set.of());
        Map<String, String> leaves = new HashMap<>();
        away.stream().map(number -> "p-" + number).filter(asked::containsKey).forEach(person -> {
            asked.put("sub-" + person, Member.substitute("代", person));
            leaves.put(person, "sub-" + person);
        });
        Map<String, Member> anew = Composition.anew(MeetingKind.EXECUTIVE, asked, convener, new Postponing(Meetings.facts(after), leaves));
        Map<String, Member> fresh = Composition.of(MeetingKind.EXECUTIVE, after, Person::holdsAny, convener, Set.of());
        assertEquals(counted(fresh), counted(anew));
        fresh.forEach((person, member) -> assertEquals(member.duty(), anew.get(person).duty()));
        anew.forEach((person, member) -> {
            assertEquals(leaves.containsKey(person) && member.counted(), member.onLeave());
            assertTrue(member.standsFor() == null || anew.get(member.standsFor()).onLeave() && !member.counted());
            assertTrue(fresh.containsKey(person) || member.standsFor() != null);
        });
    }
}
