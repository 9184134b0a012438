package org.workrules.supervision.matters;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;

/** What is known of a supervision matter; what may happen to it stands in {@link Matter}. */
@MappedSuperclass
public abstract class MatterRecord extends Aggregate {

    @Column(name = "title")
    String title;
    @Column(name = "requirement")
    String requirement;
    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    MatterSource source;
    @Column(name = "source_id")
    String sourceId;
    @Column(name = "task_id")
    String taskId;
    @Column(name = "document_id")
    String documentId;
    @Column(name = "instructed_by")
    String instructedBy;
    @Column(name = "department")
    String department;
    @Column(name = "responsible_leader")
    String responsibleLeader;
    @Column(name = "first_responsible")
    String firstResponsible;
    @Column(name = "due_on")
    LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    MatterState state;
    @Column(name = "percent")
    int percent;
    @Column(name = "overdue")
    boolean overdue;
    @Column(name = "reminders")
    int reminders;
    @Column(name = "audit")
    boolean audit;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy")
    Clearance secrecy;
    @Column(name = "opened_by")
    String openedBy;
    @Column(name = "opened_at")
    Instant openedAt;
    @Column(name = "proposed_by")
    String proposedBy;
    @Column(name = "closed_on")
    LocalDate closedOn;
    @Column(name = "leader_feedback_at")
    Instant leaderFeedbackAt;
    @Column(name = "writer_reply_at")
    Instant writerReplyAt;
    @ElementCollection
    @CollectionTable(name = "matter_entry", joinColumns = @JoinColumn(name = "matter_id"))
    @OrderColumn(name = "seq")
    List<MatterEntry> entries = new ArrayList<>();

    /** Who may see it and act on it. */
    public MatterAccess access() {
        return new MatterAccess(id(), department, responsibleLeader, instructedBy, audit, secrecy);
    }

    /** What it is about, as others may read it: of a secret matter (秘密) not even the title. */
    public String announcedTitle() {
        return Clearance.INTERNAL.covers(secrecy) ? title : "涉密事项";
    }

    /** Who handles it, {@code null} while nobody does. */
    public String department() {
        return department;
    }

    /** Whether its limit passed before it was done. */
    public boolean overdue() {
        return overdue;
    }

    /** Whether announcements of a deadline with this end are about the present limit and not about one before. */
    boolean owes(Instant dueAt) {
        return dueOn != null && BusinessZone.endOf(dueOn).equals(dueAt);
    }

    /** What happened to it, oldest first; read with the record. */
    List<MatterEntry> entries() {
        return entries;
    }

    void note(EntryKind kind, String text, Act act) {
        entries.add(MatterEntry.of(kind, text, act));
    }
}
