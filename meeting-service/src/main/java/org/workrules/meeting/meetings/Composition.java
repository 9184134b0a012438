package org.workrules.meeting.meetings;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.leadership.Person;
import org.workrules.platform.identity.Office;

/**
 * Who belongs to a meeting and who attends it, from the offices held on the day (art. 37-40). A person is there once, in the
 * capacity that counts most.
 */
public final class Composition {

    private static final String DISTRICT = "district-";
    private static final Set<Office> OFFICE_AND_DEPUTIES = Set.of(Office.DEPUTY_SECRETARY_GENERAL, Office.OFFICE_DIRECTOR,
            Office.OFFICE_DEPUTY_DIRECTOR);
    private static final Set<Office> OVERSIGHT = Set.of(Office.SUPERVISION_BUREAU, Office.AUDIT_BUREAU, Office.LEGAL_OFFICE);
    private static final Set<Office> NEXT_TO_MAYOR = Set.of(Office.SECRETARY_GENERAL, Office.PARTY_GROUP_MEMBER,
            Office.OFFICE_DIRECTOR);

    private Composition() {
    }

    /**
     * Composes a meeting.
     *
     * @param register people in office
     * @param offices  what they hold on the day
     * @param convener who convenes it and is always there
     * @param invited  person ids that the convener asks for; at a special meeting they are its members
     */
    static Map<String, Member> of(MeetingKind kind, List<Person> register, OfficesOfTheDay offices, Person convener,
                                  Collection<String> invited) {
        Map<String, Member> people = new TreeMap<>();
        for (Person person : register) {
            Duty duty = duty(kind, person, offices, convener, invited);
            if (duty != null) {
                people.put(person.personId(), Member.of(person.name(), duty));
            }
        }
        return people;
    }

    /**
     * Composes a convened meeting for another day. Whom the convener asked for is asked again; who is granted leave stays on
     * leave, and the substitute comes, unless the one is no longer a member or the other is now there anyway.
     *
     * @param before who was asked so far
     */
    static Map<String, Member> anew(MeetingKind kind, Map<String, Member> before, Person convener, Postponing facts) {
        Convening day = facts.day();
        Duty asked = kind == MeetingKind.SPECIAL ? Duty.MEMBER : Duty.INVITED;
        Set<String> invited = before.entrySet().stream().filter(entry -> entry.getValue().duty() == asked).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<String, Member> people = of(kind, day.register(), day.offices(), convener, invited);
        day.topics().forEach(topic -> forTopic(departments(topic), day.register(), day.offices()).forEach(people::putIfAbsent));
        facts.leaves().forEach((personId, substitute) -> {
            if (people.containsKey(personId) && people.get(personId).counted()) {
                people.computeIfPresent(personId, (id, member) -> member.onLeave(true));
                if (before.containsKey(substitute) && personId.equals(before.get(substitute).standsFor())) {
                    people.putIfAbsent(substitute, Member.substitute(before.get(substitute).name(), personId));
                }
            }
        });
        return people;
    }

    /** The departments that a topic is about: its own and those it touches. */
    static Set<String> departments(Topic topic) {
        Set<String> departments = new HashSet<>(topic.related());
        departments.add(topic.department());
        return departments;
    }

    private static Duty duty(MeetingKind kind, Person person, OfficesOfTheDay offices, Person convener,
                             Collection<String> invited) {
        if (person.equals(convener) || member(kind, person, offices)) {
            return Duty.MEMBER;
        }
        if (standing(kind, person, offices)) {
            return Duty.STANDING;
        }
        if (!invited.contains(person.personId())) {
            return null;
        }
        return kind == MeetingKind.SPECIAL ? Duty.MEMBER : Duty.INVITED;
    }

    private static boolean member(MeetingKind kind, Person person, OfficesOfTheDay offices) {
        return offices.holds(person, kind.members()) || kind == MeetingKind.PLENARY && headOfWorkingDepartment(person, offices);
    }

    /** Districts have governments of their own; their people are not heads of working departments (art. 37). */
    private static boolean headOfWorkingDepartment(Person person, OfficesOfTheDay offices) {
        return offices.holds(person, Set.of(Office.DEPARTMENT_HEAD)) && person.department() != null
                && !person.department().startsWith(DISTRICT);
    }

    private static boolean standing(MeetingKind kind, Person person, OfficesOfTheDay offices) {
        return switch (kind) {
            case EXECUTIVE -> offices.holds(person, OFFICE_AND_DEPUTIES)
                    || offices.holds(person, OVERSIGHT) && offices.holds(person, Set.of(Office.DEPARTMENT_HEAD));
            case MAYORS_OFFICE -> offices.holds(person, NEXT_TO_MAYOR);
            case PLENARY, SPECIAL -> false;
        };
    }

    /** The heads of the departments that a topic touches or that proposed it: they attend that topic (art. 38). */
    static Map<String, Member> forTopic(Set<String> departments, List<Person> register, OfficesOfTheDay offices) {
        Map<String, Member> people = new TreeMap<>();
        register.stream().filter(person -> offices.holds(person, Set.of(Office.DEPARTMENT_HEAD, Office.DISTRICT_HEAD)))
                .filter(person -> person.department() != null && departments.contains(person.department()))
                .forEach(person -> people.put(person.personId(), Member.of(person.name(), Duty.TOPIC)));
        return people;
    }
}
