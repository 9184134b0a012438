package org.workrules.meeting.resolutions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Who does what by when (art. 44). */
@Embeddable
public class Task {

    @Column(name = "task_id", nullable = false)
    private UUID taskId;
    @Column(name = "description", nullable = false)
    private String description;
    @Column(name = "department")
    private String department;
    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    /** For Hibernate. */
    protected Task() {
    }

    /**
     * @param taskId      identity, the same in every service
     * @param description what
     * @param department  who, {@code null} leaves it to the secretary-general
     * @param dueOn       by when
     */
    public Task(UUID taskId, String description, String department, LocalDate dueOn) {
        this.taskId = taskId;
        this.description = description;
        this.department = department;
        this.dueOn = dueOn;
    }

    ResolutionAdopted.TaskOf view() {
        return new ResolutionAdopted.TaskOf(taskId, description, department, dueOn);
    }
}
