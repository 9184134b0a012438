package org.workrules.meeting.leadership;

import java.util.ArrayList;
import java.util.List;
import org.workrules.meeting.Acts;
import org.workrules.platform.identity.Clearance;

/** Registers of people for tests. */
public final class People {

    private People() {
    }

    /** Mayor, six vice-mayors, secretary-general, four of the party group; and two heads of departments. */
    public static List<Person> twelveMembersAndTwoHeads() {
        List<Person> people = new ArrayList<>();
        people.add(person("mayor", "mayor"));
        for (int i = 1; i <= 6; i++) {
            people.add(person("vm-" + i, "vice-mayor"));
        }
        people.add(person("sg", "secretary-general"));
        for (int i = 1; i <= 4; i++) {
            people.add(person("pg-" + i, "party-group-member"));
        }
        people.add(person("head-1", "department-head"));
        people.add(person("head-2", "department-head"));
        return people;
    }

    private static Person person(String id, String office) {
        return Person.enter(new Person.Position(id, id, "government", List.of(office), List.of(), List.of(), null),
                Clearance.SECRET, Acts.mayor());
    }
}
