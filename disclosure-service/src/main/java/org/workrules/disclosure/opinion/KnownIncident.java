package org.workrules.disclosure.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An incident as this service knows it from events, of whatever grade: one that is regraded later must be known before. */
@Entity
@Table(name = "known_incident")
public class KnownIncident {

    @Id
    @Column(name = "incident_id")
    private UUID id;
    @Column(name = "title")
    private String title;
    @Column(name = "category")
    private String category;
    @Enumerated(EnumType.STRING)
    @Column(name = "grade")
    private Grade grade;
    @Column(name = "place")
    private String place;
    @Column(name = "department")
    private String department;

    /** For Hibernate. */
    protected KnownIncident() {
    }

    KnownIncident(ReportedIncident reported) {
        id = reported.incidentId();
        title = reported.title();
        category = reported.category();
        grade = reported.grade();
        place = reported.place();
        department = reported.reportingDepartment();
    }

    /** A later report or a decision graded it anew. */
    void regrade(Grade to) {
        grade = to;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    String category() {
        return category;
    }

    Grade grade() {
        return grade;
    }

    String department() {
        return department;
    }

    /** Whether the public is owed a first notice. */
    boolean owesFirstNotice() {
        return grade != null && grade.owesFirstNotice();
    }
}
