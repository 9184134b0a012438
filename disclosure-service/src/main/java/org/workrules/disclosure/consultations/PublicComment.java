package org.workrules.disclosure.consultations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

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
        comment.name = request.name();
        comment.contact = request.contact();
        comment.submittedAt = act.now();
        return comment;
    }

    /** The department says what becomes of it and why; said again before the end, the later answer counts. */
    void dispose(DisposeComment request, Consultation consultation, Act act) {
        consultation.visible(act.caller());
        Denied.unless(act.caller().worksIn(department), Text.of("Only %s, which asked, answers.", "意见由征求意见部门 %s 处理。", department));
        consultation.takesDispositions();
        disposition = request.disposition();
        reason = request.reason();
        disposedBy = act.caller().id();
        disposedAt = act.now();
    }

    UUID consultationId() {
        return consultationId;
    }

    CommentView view() {
        return new CommentView(id(), consultationId, department, text, name, contact, submittedAt, disposition, reason, disposedBy, disposedAt);
    }

    Receipt receipt() {
        return new Receipt(id(), consultationId, submittedAt, disposition, reason);
    }
}
