package org.workrules.platform.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.workrules.platform.identity.Office;

/**
 * A person in office as this service knows it from the {@code leadership} topic: offices, portfolio (分工), stand-in
 * (补位) and absence. Articles 5 and 6.
 */
@Entity
@Table(name = "leader")
public class Leader {

    @Id
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
    @Column(name = "away_from")
    private Instant awayFrom;
    @Column(name = "away_until")
    private Instant awayUntil;
    @Column(name = "entrusted_departments")
    private String[] entrustedDepartments;
    @Column(name = "entrusted_fields")
    private String[] entrustedFields;
    @Column(name = "source_version")
    private long sourceVersion;

    /** For Hibernate. */
    protected Leader() {
    }

    /** A leader as an event describes one. */
    public Leader(LeaderPositioned event, long sourceVersion) {
        this.personId = event.personId();
        take(event, sourceVersion);
    }

    /** Takes over a newer description; an older or equal one changes nothing. */
    void update(LeaderPositioned event, long version) {
        if (version > sourceVersion) {
            take(event, version);
        }
    }

    private void take(LeaderPositioned event, long version) {
        name = event.name();
        department = event.department();
        offices = event.offices().toArray(String[]::new);
        departments = event.departments().toArray(String[]::new);
        fields = event.fields().toArray(String[]::new);
        standIn = event.standIn();
        awayFrom = event.awayFrom();
        awayUntil = event.awayUntil();
        entrustedDepartments = event.entrustedDepartments().toArray(String[]::new);
        entrustedFields = event.entrustedFields().toArray(String[]::new);
        sourceVersion = version;
    }

    /** Person id, the same as in tokens. */
    public String personId() {
        return personId;
    }

    /** Name to show. */
    public String name() {
        return name;
    }

    /** Code of the department the person belongs to. */
    public String department() {
        return department;
    }

    /** Whether the person holds an office. */
    public boolean holds(Office office) {
        return Arrays.asList(offices).contains(office.role());
    }

    /** Codes of the departments in the person's portfolio. */
    public List<String> departments() {
        return List.of(departments);
    }

    /** Fields of work in the person's portfolio, as {@code work-safety}. */
    public List<String> fields() {
        return List.of(fields);
    }

    /** Whether the mayor entrusted a department to the person for the time being (委托). */
    public boolean isEntrustedWith(String departmentCode) {
        return Arrays.asList(entrustedDepartments).contains(departmentCode);
    }

    /** Whether the mayor entrusted a field of work to the person for the time being. */
    public boolean isEntrustedWithField(String field) {
        return Arrays.asList(entrustedFields).contains(field);
    }

    /** Who stands in while the person is away, {@code null} for nobody. */
    public String standIn() {
        return standIn;
    }

    /** Whether the person is away at a moment. */
    public boolean isAway(Instant at) {
        return awayFrom != null && !at.isBefore(awayFrom) && (awayUntil == null || at.isBefore(awayUntil));
    }
}
