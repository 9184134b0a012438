package org.workrules.meeting.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;

/** A person in office (art. 5): this register is the source of truth for who holds which office and leads what. */
@Entity
@Table(name = "person")
public class Person extends Aggregate {

    @Column(name = "person_id")
    private String personId;
    @Column(name = "name")
    private String name;
    @Column(name = "department")
    private String department;
    @Column(name = "offices")
    private String[] offices;
    @Column(name = "departments")
    private String[] departments;
    @Column(name = "fields")
    private String[] fields;
    @Column(name = "stand_in")
    private String standIn;

    /** For Hibernate. */
    protected Person() {
    }

    /** Enters somebody who was not in the register. */
    static Person enter(Position position, Act act) {
        Person person = new Person();
        person.personId = position.personId();
        person.take(position, act);
        return person;
    }

    /** Takes over a changed position; the same position again changes nothing and announces nothing. */
    void position(Position position, Act act) {
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
        act.emit(this, new LeaderPositioned(personId, name, department, position.offices(), position.departments(),
                position.fields(), standIn, null, null));
    }

    private Position current() {
        return new Position(personId, name, department, List.of(offices), List.of(departments), List.of(fields), standIn);
    }

    boolean differsFrom(Position position) {
        return !Objects.equals(position, current());
    }

    /** The same id as in tokens. */
    public String personId() {
        return personId;
    }

    /** Name to show. */
    public String name() {
        return name;
    }

    /** Whether the person holds any of these offices. */
    public boolean holdsAny(Set<Office> any) {
        return any.stream().map(Office::role).anyMatch(Arrays.asList(offices)::contains);
    }

    /** Code of the department the person belongs to, {@code null} for none. */
    public String department() {
        return department;
    }

    /** Whether a department is in the person's portfolio (分工). */
    public boolean leads(String code) {
        return Arrays.asList(departments).contains(code);
    }

    PersonView view() {
        return new PersonView(personId, name, department, List.of(offices), List.of(departments), List.of(fields), standIn);
    }

    /**
     * What somebody holds and leads.
     *
     * @param personId    person id
     * @param name        name to show
     * @param department  department's code
     * @param offices     roles held
     * @param departments departments in the portfolio
     * @param fields      fields of work in the portfolio
     * @param standIn     who stands in, {@code null} for nobody
     */
    record Position(String personId, String name, String department, List<String> offices, List<String> departments,
                    List<String> fields, String standIn) {
    }

    /**
     * A person of the register as callers see it.
     *
     * @param personId    person id
     * @param name        name to show
     * @param department  department's code
     * @param offices     roles held
     * @param departments departments in the portfolio (分工)
     * @param fields      fields of work in the portfolio
     * @param standIn     who stands in (补位), {@code null} for nobody
     */
    public record PersonView(String personId, String name, String department, List<String> offices,
                             List<String> departments, List<String> fields, String standIn) {
    }
}
