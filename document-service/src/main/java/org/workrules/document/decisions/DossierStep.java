package org.workrules.document.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.rules.Text;

/** One of the five steps of a dossier, with the evidence of its last result; the entries of the dossier keep the earlier ones. */
@Entity
@Table(name = "dossier_step")
class DossierStep {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private StepKind kind;
    @Column(name = "position")
    private int position;
    @Column(name = "obligatory")
    private boolean obligatory;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private StepState state = StepState.OPEN;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "settled_by")
    private String settledBy;
    @Column(name = "legal_basis")
    private String legalBasis;
    @Column(name = "reference")
    private String reference;
    @Column(name = "hash")
    private String hash;
    @Column(name = "words")
    private String words;

    /** For Hibernate. */
    protected DossierStep() {
    }

    DossierStep(Dossier dossier, StepKind kind, boolean obligatory) {
        this.dossier = dossier;
        this.kind = kind;
        this.position = kind.ordinal() + 1;
        this.obligatory = obligatory;
    }

    StepKind kind() {
        return kind;
    }

    boolean obligatory() {
        return obligatory;
    }

    Instant startedAt() {
        return startedAt;
    }

    boolean is(StepState other) {
        return state == other;
    }

    boolean isFailed() {
        return state == StepState.FAILED;
    }

    /** Done, fallen away on a legal basis, or neither owed nor begun. */
    boolean isSettled() {
        return state == StepState.DONE || state == StepState.NOT_APPLICABLE || !obligatory && state == StepState.OPEN;
    }

    /** Refuses an act that the step is not ready for. */
    void require(StepState wanted) {
        DecisionRule.STEP_STATE.require(state == wanted, Text.of("%s is %s.", "%s 当前为 %s。", kind, state));
    }

    void begin(Act act) {
        state = StepState.UNDER_WAY;
        startedAt = act.now();
    }

    void conclude(StepState result, Evidence evidence, Act act) {
        state = result;
        startedAt = startedAt == null ? act.now() : startedAt;
        settledAt = act.now();
        settledBy = act.caller().id();
        reference = evidence.reference();
        hash = evidence.hash();
        words = evidence.words();
    }

    void fallAway(String basis, Act act) {
        conclude(StepState.NOT_APPLICABLE, Evidence.words(null), act);
        legalBasis = basis;
    }

    /** Begins from nothing; what it brought before stays among the entries. */
    void reopen() {
        state = StepState.OPEN;
        startedAt = null;
        settledAt = null;
        settledBy = null;
        legalBasis = null;
        reference = null;
        hash = null;
        words = null;
    }

    DossierView.StepView view() {
        return new DossierView.StepView(kind, obligatory, state, startedAt, settledAt, settledBy, legalBasis, reference, hash, words);
    }
}
