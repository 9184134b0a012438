package org.workrules.meeting.resolutions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A step from a resolution to its result, as another service reported it. */
@Embeddable
public class Step {

    @Column(name = "kind", nullable = false)
    private String kind;
    @Column(name = "label", nullable = false)
    private String label;
    @Column(name = "department")
    private String department;
    @Column(name = "at", nullable = false)
    private Instant at;

    /** For Hibernate. */
    protected Step() {
    }

    Step(String kind, String label, String department, Instant at) {
        this.kind = kind;
        this.label = label;
        this.department = department;
        this.at = at;
    }

    ResolutionView.StepView view(UUID recordId) {
        return new ResolutionView.StepView(recordId, kind, label, department, at);
    }
}
