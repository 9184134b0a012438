package org.workrules.document.decisions;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.workrules.document.interests.Concerns;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Aggregate;

/** What is on record of a dossier, and who may know of it; what may happen to it is in {@link Dossier}. */
@MappedSuperclass
abstract class DossierRecord extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    DossierKind kind;
    @Column(name = "major_decision")
    boolean majorDecision;
    @Column(name = "title")
    String title;
    @Column(name = "department")
    String department;
    @Column(name = "drafting_department")
    String draftingDepartment;
    @Column(name = "drafters")
    String[] drafters = {};
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy")
    Clearance secrecy;
    @Column(name = "draft_hash")
    String draftHash;
    @Column(name = "basis_hash")
    String basisHash;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    DossierState state;
    @Enumerated(EnumType.STRING)
    @Column(name = "waits_for")
    WaitsFor waitsFor;
    @Column(name = "waiting_since")
    Instant waitingSince;
    @Column(name = "opened_on")
    LocalDate openedOn;
    @Column(name = "consultation_id")
    UUID consultationId;
    @Column(name = "comments_until")
    Instant commentsUntil;
    @Enumerated(EnumType.STRING)
    @Column(name = "risk_grade")
    RiskGrade riskGrade;
    @Enumerated(EnumType.STRING)
    @Column(name = "escalation")
    HigherBody escalation;
    @Column(name = "escalation_basis")
    String escalationBasis;
    @Column(name = "escalated_on")
    LocalDate escalatedOn;
    @Column(name = "escalation_reference")
    String escalationReference;
    @Column(name = "escalation_approved")
    Boolean escalationApproved;
    @Column(name = "escalation_answer")
    String escalationAnswer;
    @Column(name = "congress_told_on")
    LocalDate congressToldOn;
    @Column(name = "congress_reference")
    String congressReference;
    @Column(name = "party_told_on")
    LocalDate partyToldOn;
    @Column(name = "party_reference")
    String partyReference;
    @Column(name = "resolution_id")
    UUID resolutionId;
    @Column(name = "decided_on")
    LocalDate decidedOn;
    @Column(name = "document_id")
    UUID documentId;
    @Column(name = "issued_on")
    LocalDate issuedOn;
    @Column(name = "evaluation_due_at")
    Instant evaluationDueAt;
    @Column(name = "evaluation_overdue")
    boolean evaluationOverdue;
    @Column(name = "evaluated_on")
    LocalDate evaluatedOn;
    @Column(name = "evaluation")
    String evaluation;
    @Enumerated(EnumType.STRING)
    @Column(name = "suspended_from")
    DossierState suspendedFrom;
    @Column(name = "story")
    String story;
    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    List<DossierStep> steps = new ArrayList<>();
    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    List<Expert> experts = new ArrayList<>();
    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<DossierEntry> entries = new ArrayList<>();

    /** A step of the dossier. */
    DossierStep step(StepKind which) {
        return steps.stream().filter(step -> step.kind() == which).findFirst().orElseThrow();
    }

    /**
     * Whether a caller may know of it: clearance, and need to know as the department that proposes or drafts it, as the legal
     * office, or at the government's table (art. 35).
     */
    boolean isVisibleTo(Caller caller) {
        return caller.clearance().covers(secrecy) && (isOfDepartments(caller) || seesAll(caller));
    }

    /** Whether the caller's office needs to know all dossiers. */
    static boolean seesAll(Caller caller) {
        return caller.atTheTable() || caller.holds(Office.LEGAL_OFFICE);
    }

    boolean isOfDepartments(Caller caller) {
        return caller.worksIn(department) || caller.worksIn(draftingDepartment);
    }

    /** What a declared interest may be in that keeps its holder out of this dossier (art. 30), see {@link Concerns#touchedBy}. */
    Set<String> touches() {
        return concerns().touchedBy(department, draftingDepartment);
    }

    /** Whom and what it concerns beside departments. */
    abstract Concerns concerns();

    DossierSummary summary() {
        return new DossierSummary(id(), kind, majorDecision, title, department, secrecy, state, waitsFor, waitingSince, openedOn);
    }

    /** As the API shows it; steps and experts must be loaded. */
    DossierView view() {
        return new DossierView(id(), kind, majorDecision, title, department, draftingDepartment, List.of(drafters), secrecy, draftHash,
                basisHash, state, waitsFor, waitingSince, openedOn, consultationId, commentsUntil, riskGrade,
                steps.stream().map(DossierStep::view).toList(), experts.stream().map(Expert::view).toList(),
                escalation == null ? null : new DossierView.EscalationView(escalation, escalationBasis, escalatedOn, escalationReference,
                        escalationApproved, escalationAnswer),
                congressToldOn == null ? null : new DossierView.ReportView(congressToldOn, congressReference),
                partyToldOn == null ? null : new DossierView.ReportView(partyToldOn, partyReference),
                resolutionId, decidedOn, documentId, issuedOn, evaluationDueAt, evaluationOverdue, evaluatedOn, evaluation, concerns().view());
    }
}
