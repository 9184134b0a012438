package org.workrules.meeting.study;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A subject of a plan of study, with what was learnt of it. */
@Embeddable
public class Subject {

    @Column(name = "subject", nullable = false)
    private String name;
    @Column(name = "notes")
    private String notes;
    @Column(name = "studied_on")
    private LocalDate studiedOn;

    /** For Hibernate. */
    protected Subject() {
    }

    Subject(String name, String notes, LocalDate studiedOn) {
        this.name = name;
        this.notes = notes;
        this.studiedOn = studiedOn;
    }

    boolean open(String subject) {
        return studiedOn == null && name.equals(subject);
    }

    StudyPlan.SubjectView view() {
        return new StudyPlan.SubjectView(name, notes, studiedOn);
    }
}
