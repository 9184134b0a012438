package org.workrules.supervision.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.pipeline.Aggregate;

/** A recorded fact that counts in a department's assessment; its id is the id of the event that says so. */
@Entity
@Table(name = "assessment_fact")
public class AssessmentFact extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FactKind kind;
    @Column(name = "department")
    private String department;
    @Column(name = "subject_id")
    private String subjectId;
    @Column(name = "label")
    private String label;
    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    /** For Hibernate. */
    protected AssessmentFact() {
    }

    /**
     * Records a fact.
     *
     * @param eventId    the event
     * @param kind       what kind of fact
     * @param department whose
     * @param subjectId  the matter, breach or publication
     * @param label      what it is about
     * @param occurredOn the day that counts: the last day of the limit that passed
     */
    static AssessmentFact of(UUID eventId, FactKind kind, String department, String subjectId, String label, LocalDate occurredOn) {
        AssessmentFact fact = new AssessmentFact();
        fact.identify(eventId);
        fact.kind = kind;
        fact.department = department;
        fact.subjectId = subjectId;
        fact.label = label == null ? "" : label;
        fact.occurredOn = occurredOn;
        return fact;
    }

    View view() {
        return new View(id(), kind, department, subjectId, label, occurredOn);
    }

    /**
     * A fact as it is shown.
     *
     * @param eventId    the event it rests on
     * @param kind       what kind of fact
     * @param department whose
     * @param subjectId  the matter, breach or publication
     * @param label      what it is about
     * @param occurredOn the day that counts
     */
    public record View(UUID eventId, FactKind kind, String department, String subjectId, String label, LocalDate occurredOn) {
    }
}
