package org.workrules.disclosure.consultations;

import java.util.UUID;

/**
 * What this service reads of {@code org.workrules.document.ConsultationRequested.v1}.
 *
 * @param consultationId the consultation
 * @param dossierId      the dossier of the decision
 * @param kind           what it is about
 * @param majorDecision  whether it is a major decision
 * @param title          what is to be decided
 * @param department     who proposes it and answers the opinions
 * @param draftHash      SHA-256 of the draft
 * @param basisHash      SHA-256 of what it rests on
 * @param days           calendar days the public has, from the day after the publication
 * @param shorterReason  why fewer than usual, {@code null} when not fewer
 */
public record RequestedConsultation(UUID consultationId, UUID dossierId, String kind, boolean majorDecision, String title,
                                    String department, String draftHash, String basisHash, int days, String shorterReason) {

    /** The CloudEvents type. */
    public static final String TYPE = "org.workrules.document.ConsultationRequested.v1";
}
