package org.workrules.meeting.leadership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.workrules.meeting.Acts;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;

/**
 * A register for tests, at noon of 24 November 2026: mayor; vice-mayors vm-1 to vm-4, of whom 1 and 2, 3 and 4 are pairs; a
 * secretary-general, a deputy of hers, the office's director and deputy director; heads of transport (led by vm-1) and health (vm-3).
 */
public final class Registers {

    public static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

    private final List<Person> people = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private final List<Charge> charges = new ArrayList<>();
    private final List<StandIn> standIns = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Entrusted> entrusted = new ArrayList<>();

    private Registers() {
    }

    /** The government described above. */
    public static Registers government() {
        Registers all = new Registers().with("mayor", "government", Office.MAYOR);
        for (int i = 1; i <= 4; i++) {
            all.with("vm-" + i, "government", Office.VICE_MAYOR);
        }
        all.with("sg", "government", Office.SECRETARY_GENERAL).with("dsg", "government", Office.DEPUTY_SECRETARY_GENERAL)
                .with("director", "general-office", Office.OFFICE_DIRECTOR)
                .with("deputy-director", "general-office", Office.OFFICE_DEPUTY_DIRECTOR)
                .with("head-transport", "transport", Office.DEPARTMENT_HEAD).with("head-health", "health", Office.DEPARTMENT_HEAD);
        return all.leads("vm-1", "transport").leads("vm-3", "health")
                .pair("vm-1", "vm-2").pair("vm-3", "vm-4");
    }

    /** Nobody. */
    public static Registers empty() {
        return new Registers();
    }

    /** Somebody in an office. */
    public Registers with(String id, String department, Office office) {
        Act act = Acts.office();
        people.add(Person.enter(new Person.Position(id, id, department, List.of(office.role()), List.of(), List.of(), null),
                Clearance.SECRET, act));
        tenures.add(Tenure.begin(id, office, department, false, SINCE, "任命", act));
        return this;
    }

    /** A department in a portfolio. */
    public Registers leads(String id, String department) {
        charges.add(Charge.begin(id, Charge.Kind.DEPARTMENT, department, SINCE, "分工", Acts.office()));
        return this;
    }

    /** Two who stand in for each other. */
    public Registers pair(String one, String other) {
        return standsIn(one, other).standsIn(other, one);
    }

    /** One who stands in for another. */
    public Registers standsIn(String person, String deputy) {
        standIns.add(StandIn.begin(person, deputy, SINCE, "补位", Acts.office()));
        return this;
    }

    /** Somebody away. */
    public Registers away(String person, Instant from, Instant until, String standIn) {
        absences.add(new Absence(person, from, until, standIn));
        return this;
    }

    /** Something entrusted. */
    public Registers entrusted(Entrusted given) {
        entrusted.add(given);
        return this;
    }

    /** The register, with everybody's position as it follows from the periods. */
    public Register register() {
        Register register = new Register(people, tenures, charges, standIns, absences, entrusted);
        register.announce(people.stream().map(Person::personId).toList(), Acts.office());
        return register;
    }
}
