package org.workrules.meeting.agenda;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.workrules.meeting.agenda.Countersignature.Opinion;
import org.workrules.platform.identity.Clearance;

/**
 * A topic as callers see it.
 *
 * @param id                identity
 * @param title             what it is called
 * @param summary           what it is about
 * @param department        department that proposed it
 * @param proposedBy        person who proposed it
 * @param proposedAt        when
 * @param touchesFunds      whether it asks for funds
 * @param touchesPosts      whether it is about posts
 * @param majorDecision     whether it is a major decision
 * @param dossierReady      whether that dossier is ready
 * @param normative         whether it is a bill, regulation or normative document
 * @param secrecy           grade of secrecy
 * @param state             where it stands
 * @param officeOpinion     opinion of the general office, {@code null} before admission
 * @param admittedBy        who admitted it, {@code null} before
 * @param admittedAt        when it was admitted, {@code null} before
 * @param returnReason      why the general office returned it, {@code null} when it did not
 * @param mediatedBy        the special meeting that dealt with a disagreement, {@code null} for none
 * @param scheduledFor      when the meeting is held that has it on its agenda, {@code null} for none
 * @param carriedOver       how often it was carried over to another meeting
 * @param countersignatures one for each department it touches
 * @param materials         every version of its materials
 * @param organizations     companies and other organizations it names or benefits
 * @param fields            codes of the fields it is about
 * @param dossierId         dossier of its decision in document-service, {@code null} for none
 */
public record TopicView(UUID id, String title, String summary, String department, String proposedBy, Instant proposedAt,
                        boolean touchesFunds, boolean touchesPosts, boolean majorDecision, boolean dossierReady,
                        boolean normative, Clearance secrecy, TopicState state, String officeOpinion, String admittedBy,
                        Instant admittedAt, String returnReason, UUID mediatedBy, Instant scheduledFor, int carriedOver,
                        List<CountersignatureView> countersignatures, List<MaterialView> materials,
                        List<NameParties.Party> organizations, List<String> fields, UUID dossierId) {

    /**
     * What a department says.
     *
     * @param department its code
     * @param opinion    what it says
     * @param reason     why
     * @param signedBy   who signed
     * @param signedAt   when
     */
    public record CountersignatureView(String department, Opinion opinion, String reason, String signedBy, Instant signedAt) {
    }

    /**
     * One version of the materials.
     *
     * @param version     1 for the first
     * @param name        what the file is called
     * @param mediaType   its media type
     * @param bytes       its size
     * @param hash        SHA-256 of the file
     * @param submittedBy who handed it in
     * @param submittedAt when
     * @param lateReason  why it came after the limit, {@code null} when in time
     */
    public record MaterialView(int version, String name, String mediaType, int bytes, String hash, String submittedBy,
                               Instant submittedAt, String lateReason) {
    }
}
