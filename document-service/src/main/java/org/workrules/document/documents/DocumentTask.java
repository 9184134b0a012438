package org.workrules.document.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.document.resolutions.ResolutionTask;
import org.workrules.platform.events.EventIds;

/** A task that a document gives to a department; one taken over from a resolution keeps its identity. */
@Entity
@Table(name = "document_task")
class DocumentTask {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private Document document;
    @Column(name = "task_id")
    private UUID taskId;
    @Column(name = "resolution_id")
    private UUID resolutionId;
    @Column(name = "description")
    private String description;
    @Column(name = "department")
    private String department;
    @Column(name = "due_on")
    private LocalDate dueOn;

    /** For Hibernate. */
    protected DocumentTask() {
    }

    DocumentTask(Document document, TaskRequest request) {
        this(document, EventIds.next(), null, request.description(), request.department(), request.dueOn());
    }

    DocumentTask(Document document, ResolutionTask task) {
        this(document, task.taskId(), task.resolutionId(), task.description(), task.department(), task.dueOn());
    }

    private DocumentTask(Document document, UUID taskId, UUID resolutionId, String description, String department,
                         LocalDate dueOn) {
        this.document = document;
        this.taskId = taskId;
        this.resolutionId = resolutionId;
        this.description = description;
        this.department = department;
        this.dueOn = dueOn;
    }

    TaskView view() {
        return new TaskView(taskId, resolutionId, description, department, dueOn);
    }
}
