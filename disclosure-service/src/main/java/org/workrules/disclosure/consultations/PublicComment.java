package org.workrules.disclosure.consultations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;

/**
 * An opinion of somebody of the public on a draft (公众意见). Its id is the receipt: who has it reads what became of the opinion. Name
 * and contact are personal data; those who answer read them and nobody else.
 */
@Entity
@Table(name = "consultation_comment")
public class PublicComment extends Aggregate {

    @Column(name = "consultation_id")
    private UUID consultationId;
    @Column(name = "department")
    private String department;
    @Column(name = "text")
    private String text;
    @Column(name = "clause")
    private String clause;
    @Column(name = "name")
    private String name;
    @Column(name = "contact")
    private String contact;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "disposition")
    private Disposition disposition;
    @Column(name = "reason")
    private String reason;
    @Column(name = "disposed_by")
    private String disposedBy;
    @Column(name = "disposed_at")
    private Instant disposedAt;
    @Column(name = "joint_disposition_id")
    private UUID jointDisposition;
    @Column(name = "wording", insertable = false, updatable = false)
    private UUID wording;

    @Column(name = "answered", insertable = false, updatable = false)
    private boolean answered;

    /** For Hibernate. */
    protected PublicComment() {
    }

    /** Somebody gives an opinion while there is time. */
    static PublicComment submit(SubmitComment request, Consultation consultation, Act act) {
        consultation.takesComments(act.now());
        PublicComment comment = new PublicComment();
        comment.consultationId = consultation.id();
        comment.department = consultation.department();
        comment.text = request.text();
        comment.clause = request.clause();
        comment.name = request.name();
        comment.contact = request.contact();
        comment.submittedAt = act.now();
        return comment;
    }

    /** The department says what becomes of it and why; said again before the end, the later answer counts. */
    void dispose(DisposeComment request, Consultation consultation, Act act) {
        consultation.takesDispositions(act.caller());
        disposition = request.disposition();
        reason = request.reason();
        disposedBy = act.caller().id();
        disposedAt = act.now();
        jointDisposition = null;
    }

    UUID consultationId() {
        return consultationId;
    }

    /** Whether a caller may read it: the department that asked, and who sees the opinions on all drafts. */
    boolean isVisibleTo(Caller caller) {
        return caller.worksIn(department) || Consultation.seesAll(caller);
    }

    CommentView view(Caller reader) {
        return new CommentView(id(), consultationId, department, text, name, contact, submittedAt, disposition, reason, disposedBy, disposedAt,
                clause, wording, jointDisposition).readBy(reader);
    }

    Receipt receipt() {
        return new Receipt(id(), consultationId, submittedAt, disposition, reason);
    }
}
