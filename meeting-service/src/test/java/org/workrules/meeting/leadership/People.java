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
        people.add(person("head-1", "education", "department-head"));
        people.add(person("head-2", "transport", "department-head"));
        return people;
    }

    /** Somebody of the government itself. */
    public static Person person(String id, String office) {
        return person(id, "government", office);
    }

    /** Somebody of a department; vice-mayor {@code vm-1} leads transport and housing. */
    public static Person person(String id, String department, String... offices) {
        List<String> leads = id.equals("vm-1") ? List.of("transport", "housing-construction") : List.of();
        return Person.enter(new Person.Position(id, id, department, List.of(offices), leads, List.of(), null),
                Clearance.SECRET, Acts.mayor());
    }
}
