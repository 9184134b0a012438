package org.workrules.document.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.document.interests.Concerned;
import org.workrules.platform.identity.Clearance;

/**
 * A dossier as callers see it.
 *
 * @param id                 the dossier
 * @param kind               what it is about
 * @param majorDecision      whether it is a major decision
 * @param title              what is to be decided
 * @param department         who proposes it
 * @param draftingDepartment who drafts it: the same, or the legal office
 * @param drafters           everybody who worked on the text
 * @param secrecy            grade of secrecy
 * @param draftHash          SHA-256 of the draft
 * @param basisHash          SHA-256 of what it rests on
 * @param state              where it stands
 * @param waitsFor           whose turn it is
 * @param waitingSince       since when
 * @param openedOn           day it was opened
 * @param consultationId     the consultation of the public, {@code null} for none
 * @param commentsUntil      end of the time to comment, {@code null} while the consultation is not open
 * @param riskGrade          grade of the last assessment, {@code null} for none
 * @param steps              the five steps in their order
 * @param experts            the panel, with those who were removed
 * @param escalation         to whom the law sends it, {@code null} when it is decided here
 * @param congressReport     report to the people's congress, {@code null} before
 * @param partyReport        report to the Party committee, {@code null} before
 * @param resolutionId       resolution that adopted it
 * @param decidedOn          day of the meeting's decision
 * @param documentId         document it was issued by
 * @param issuedOn           day of that
 * @param evaluationDueAt    by when it is evaluated, {@code null} before its issue and when it owes no evaluation
 * @param evaluationOverdue  whether that has passed without
 * @param evaluatedOn        day of the evaluation
 * @param evaluation         what the evaluation found
 * @param concerns           organizations and fields that it concerns
 */
public record DossierView(UUID id, DossierKind kind, boolean majorDecision, String title, String department, String draftingDepartment,
                          List<String> drafters, Clearance secrecy, String draftHash, String basisHash, DossierState state,
                          WaitsFor waitsFor, Instant waitingSince, LocalDate openedOn, UUID consultationId, Instant commentsUntil,
                          RiskGrade riskGrade, List<StepView> steps, List<ExpertView> experts, EscalationView escalation,
                          ReportView congressReport, ReportView partyReport, UUID resolutionId, LocalDate decidedOn, UUID documentId,
                          LocalDate issuedOn, Instant evaluationDueAt, boolean evaluationOverdue, LocalDate evaluatedOn,
                          String evaluation, Concerned concerns) {

    /**
     * A step.
     *
     * @param kind       which
     * @param obligatory whether its kind of dossier must take it
     * @param state      where it stands
     * @param startedAt  when it began
     * @param settledAt  when it was settled
     * @param settledBy  who settled it
     * @param legalBasis why it is not applicable
     * @param reference  where its evidence is kept
     * @param hash       SHA-256 of its evidence
     * @param words      its result in words
     */
    public record StepView(StepKind kind, boolean obligatory, StepState state, Instant startedAt, Instant settledAt, String settledBy,
                           String legalBasis, String reference, String hash, String words) {
    }

    /**
     * An expert of the panel.
     *
     * @param id          identity on this panel
     * @param name        name
     * @param institution where the expert works
     * @param field       of what
     * @param person      whom the expert is here, {@code null} for one from outside
     * @param interest    the interest for which the expert was removed, {@code null} for none
     * @param position    what the expert thinks, {@code null} when not heard
     * @param opinion     in words
     * @param reference   where the written opinion is kept
     * @param heardAt     when
     */
    public record ExpertView(UUID id, String name, String institution, String field, String person, String interest, ExpertPosition position,
                             String opinion, String reference, Instant heardAt) {
    }

    /**
     * A body above that decides (art. 12).
     *
     * @param to        which
     * @param basis     the law that says so
     * @param sentOn    day it was sent, {@code null} before
     * @param reference under which it was sent
     * @param approved  what it answered, {@code null} before
     * @param answer    the answer in words
     */
    public record EscalationView(HigherBody to, String basis, LocalDate sentOn, String reference, Boolean approved, String answer) {
    }

    /**
     * A report before the issue (art. 24).
     *
     * @param reportedOn day
     * @param reference  number of the report
     */
    public record ReportView(LocalDate reportedOn, String reference) {
    }
}
