package org.workrules.meeting.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;

/**
 * A person of the register (art. 5) with the position that follows from the periods in force: it is computed anew by
 * {@link Register} when a period is entered, begins or ends, and announced when it changed.
 */
@Entity
@Table(name = "person")
public class Person extends Aggregate {

    @Column(name = "person_id")
    private String personId;
    @Column(name = "name")
    private String name;
    @Column(name = "department")
    private String department;
    @Column(name = "clearance")
    private String clearance;
    @Column(name = "offices")
    private String[] offices;
    @Column(name = "departments")
    private String[] departments;
    @Column(name = "fields")
    private String[] fields;
    @Column(name = "stand_in")
    private String standIn;
    @Column(name = "away_from")
    private Instant awayFrom;
    @Column(name = "away_until")
    private Instant awayUntil;
    @Column(name = "entrusted_departments")
    private String[] entrustedDepartments;
    @Column(name = "entrusted_fields")
    private String[] entrustedFields;
    @Column(name = "next_change_at")
    private Instant nextChangeAt;

    /** For Hibernate. */
    protected Person() {
    }

    /** Enters somebody who was not in the register. */
    public static Person enter(Position position, Clearance clearance, Act act) {
        Person person = new Person();
        person.personId = position.personId();
        person.clearance = clearance.claim();
        person.take(position, act);
        return person;
    }

    /**
     * Takes over the position that follows from the periods; the same position again announces nothing.
     *
     * @param next when it may change by itself, {@code null} for never
     */
    void position(Position position, Instant next, Act act) {
        nextChangeAt = next;
        if (!position.equals(current())) {
            take(position, act);
        }
    }

    private void take(Position position, Act act) {
        name = position.name();
        department = position.department();
        offices = position.offices().toArray(String[]::new);
        departments = position.departments().toArray(String[]::new);
        fields = position.fields().toArray(String[]::new);
        standIn = position.standIn();
        awayFrom = position.interim().awayFrom();
        awayUntil = position.interim().awayUntil();
        entrustedDepartments = position.interim().departments().toArray(String[]::new);
        entrustedFields = position.interim().fields().toArray(String[]::new);
        act.emit(this, new LeaderPositioned(personId, name, department, position.offices(), position.departments(),
                position.fields(), standIn, awayFrom, awayUntil, position.interim().departments(), position.interim().fields()));
    }

    private Position current() {
        return new Position(personId, name, department, List.of(offices), List.of(departments), List.of(fields), standIn,
                new Interim(awayFrom, awayUntil, List.of(entrustedDepartments), List.of(entrustedFields)));
    }

    /** The same id as in tokens. */
    public String personId() {
        return personId;
    }

    /** Name to show. */
    public String name() {
        return name;
    }

    /** Code of the department, {@code null} for none. */
    public String department() {
        return department;
    }

    /** Highest grade of secrecy the person may see, as it is written to the account. */
    public Clearance clearance() {
        return Clearance.of(clearance);
    }

    /** Roles of the offices held now. */
    public List<String> offices() {
        return List.of(offices);
    }

    /** Whether the person holds any of these offices now. */
    public boolean holdsAny(Set<Office> any) {
        return any.stream().map(Office::role).anyMatch(Arrays.asList(offices)::contains);
    }

    /** Whether a department is in the person's portfolio (分工). */
    public boolean leads(String code) {
        return Arrays.asList(departments).contains(code);
    }

    /** The person as callers see it. */
    public PersonView view() {
        return new PersonView(id(), personId, name, department, List.of(offices), List.of(departments), List.of(fields), standIn,
                awayFrom, awayUntil, List.of(entrustedDepartments), List.of(entrustedFields));
    }

    /**
     * What somebody holds and leads at a moment.
     *
     * @param personId    person id
     * @param name        name to show
     * @param department  department's code
     * @param offices     roles held
     * @param departments departments in the portfolio
     * @param fields      fields of work in the portfolio
     * @param standIn     who stands in, {@code null} for nobody
     * @param interim     what holds for the time being beside it
     */
    public record Position(String personId, String name, String department, List<String> offices, List<String> departments,
                           List<String> fields, String standIn, Interim interim) {

        /** A position with nothing beside it for the time being. */
        public Position(String personId, String name, String department, List<String> offices, List<String> departments,
                        List<String> fields, String standIn) {
            this(personId, name, department, offices, departments, fields, standIn, Interim.NOTHING);
        }
    }

    /**
     * What holds of somebody for the time being.
     *
     * @param awayFrom    beginning of the present or the next absence with consent, {@code null} for none
     * @param awayUntil   its end
     * @param departments departments that the mayor entrusted
     * @param fields      fields of work that the mayor entrusted
     */
    public record Interim(Instant awayFrom, Instant awayUntil, List<String> departments, List<String> fields) {

        /** Neither absence nor entrustment. */
        public static final Interim NOTHING = new Interim(null, null, List.of(), List.of());
    }

    /**
     * A person of the register as callers see it.
     *
     * @param id                   record id
     * @param personId             person id
     * @param name                 name to show
     * @param department           department's code
     * @param offices              roles held
     * @param departments          departments in the portfolio (分工)
     * @param fields               fields of work in the portfolio
     * @param standIn              who stands in (补位), {@code null} for nobody
     * @param awayFrom             beginning of the present or the next absence, {@code null} for none
     * @param awayUntil            its end
     * @param entrustedDepartments departments entrusted by the mayor now (委托)
     * @param entrustedFields      fields of work entrusted by the mayor now
     */
    public record PersonView(UUID id, String personId, String name, String department, List<String> offices,
                             List<String> departments, List<String> fields, String standIn, Instant awayFrom,
                             Instant awayUntil, List<String> entrustedDepartments, List<String> entrustedFields) {
    }
}
