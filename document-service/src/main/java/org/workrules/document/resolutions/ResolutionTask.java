package org.workrules.document.resolutions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A task that a resolution gave to a department. */
@Entity
@Table(name = "resolution_task")
public class ResolutionTask {

    @Id
    @Column(name = "task_id")
    private UUID taskId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "resolution_id")
    private Resolution resolution;
    @Column(name = "description")
    private String description;
    @Column(name = "department")
    private String department;
    @Column(name = "due_on")
    private LocalDate dueOn;

    /** For Hibernate. */
    protected ResolutionTask() {
    }

    ResolutionTask(Resolution resolution, ResolutionAdopted.Task task) {
        this.resolution = resolution;
        this.taskId = task.taskId();
        this.description = task.description();
        this.department = task.department();
        this.dueOn = task.dueOn();
    }

    /** The task's identity, kept by every document that carries it. */
    public UUID taskId() {
        return taskId;
    }

    /** The resolution that gave it. */
    public UUID resolutionId() {
        return resolution.id();
    }

    /** What is to be done. */
    public String description() {
        return description;
    }

    /** Who does it. */
    public String department() {
        return department;
    }

    /** By when. */
    public LocalDate dueOn() {
        return dueOn;
    }
}
