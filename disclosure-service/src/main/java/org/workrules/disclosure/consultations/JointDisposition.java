package org.workrules.disclosure.consultations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.rules.Text;

/**
 * One answer given to many like opinions (统一答复): which were meant, how many got it, how many had one and keep it. Each opinion has
 * the answer as if it had been given alone, so receipts, counts and the conclusion know no difference.
 */
@Entity
@Table(name = "joint_disposition")
public class JointDisposition extends Aggregate {

    @Column(name = "consultation_id")
    private UUID consultationId;
    @Column(name = "department")
    private String department;
    @Column(name = "chosen")
    private Integer chosen;
    @Column(name = "wording")
    private UUID wording;
    @Column(name = "clause")
    private String clause;
    @Column(name = "containing")
    private String containing;
    @Enumerated(EnumType.STRING)
    @Column(name = "disposition")
    private Disposition disposition;
    @Column(name = "reason")
    private String reason;
    @Column(name = "answered")
    private long answered;
    @Column(name = "kept")
    private long kept;
    @Column(name = "more")
    private boolean more;
    @Column(name = "disposed_by")
    private String disposedBy;
    @Column(name = "disposed_at")
    private Instant disposedAt;
    @Transient
    private List<UUID> opinions;

    /** For Hibernate. */
    protected JointDisposition() {
    }

    /** The department answers opinions that say the same; those with an answer are left as they are, or it is refused. */
    static JointDisposition give(DisposeAlike request, Alike alike, Act act) {
        alike.consultation().takesDispositions(act.caller());
        ConsultationRule.JOINT_DISPOSITION.require(alike.unknown() == 0, Text.of(
                "%d of the opinions named are not among those meant.", "所列意见中有%d条不在所选范围内。", alike.unknown()));
        ConsultationRule.ANSWERS_KEPT.require(request.alreadyAnswered() == AlreadyAnswered.KEEP || alike.answered() == 0, Text.of(
                "%d of them have an answer.", "其中%d条已有处理结果。", alike.answered()));
        ConsultationRule.JOINT_DISPOSITION.require(!alike.waiting().isEmpty(), Text.of(
                "None of them waits; %d have an answer.", "其中没有待处理的意见,%d条已有处理结果。", alike.answered()));
        JointDisposition given = new JointDisposition();
        given.consultationId = alike.consultation().id();
        given.department = alike.consultation().department();
        given.chosen = request.opinions() == null ? null : request.named().size();
        given.wording = request.wording();
        given.clause = request.clause();
        given.containing = request.containing();
        given.disposition = request.disposition();
        given.reason = request.reason();
        given.opinions = alike.waiting();
        given.answered = alike.waiting().size();
        given.kept = alike.answered();
        given.more = alike.more();
        given.disposedBy = act.caller().id();
        given.disposedAt = act.now();
        act.remark("answered: " + given.answered + ", kept: " + given.kept);
        return given;
    }

    /** The opinions it answers, while it is being given. */
    List<UUID> opinions() {
        return opinions;
    }

    /** Whether it belongs to a consultation and a caller may read it. */
    boolean isVisibleTo(Caller caller, UUID consultation) {
        return consultationId.equals(consultation) && (caller.worksIn(department) || Consultation.seesAll(caller));
    }

    JointDispositionView view() {
        return new JointDispositionView(id(), consultationId, chosen, wording, clause, containing, disposition, reason, answered, kept, more,
                disposedBy, disposedAt);
    }
}
