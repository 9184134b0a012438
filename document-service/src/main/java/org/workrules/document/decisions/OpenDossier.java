package org.workrules.document.decisions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.document.interests.Concerned;
import org.workrules.platform.identity.Clearance;

/**
 * A new dossier.
 *
 * @param kind            what it is about
 * @param majorDecision   whether a bill, regulation or normative document is a major decision too, and takes its path (art. 10)
 * @param title           what is to be decided
 * @param department      department that proposes it, the caller's when absent; the legal office may draft legislation for another
 * @param secrecy         grade of secrecy; a public draft is published for comment
 * @param draft           the draft, paragraphs separated by line breaks
 * @param basis           what it rests on: law, facts, reasons; published with the draft
 * @param escalation      to whom the law sends it after the discussion, absent when it is decided here (art. 12)
 * @param escalationBasis the law that says so
 * @param concerns        organizations and fields that it concerns, absent for none (art. 30)
 */
public record OpenDossier(
        @NotNull @Schema(examples = "MAJOR_DECISION") DossierKind kind,
        @Schema(examples = "true") boolean majorDecision,
        @NotBlank @Size(max = 200) @Schema(examples = "安澜市中心城区停车收费调整方案") String title,
        @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") @Schema(examples = "transport") String department,
        @NotNull @Schema(examples = "public") Clearance secrecy,
        @NotBlank @Size(max = 200_000) @Schema(examples = "一、调整范围。\n二、收费标准。") String draft,
        @NotBlank @Size(max = 50_000) @Schema(examples = "依据《中华人民共和国价格法》及听证、测算结果。") String basis,
        @Schema(examples = "PROVINCE") HigherBody escalation,
        @Size(min = 1, max = 500) @Schema(examples = "《山东省行政程序规定》第三十一条") String escalationBasis,
        @Valid Concerned concerns) {

    /** Whether it says both to whom the law sends it and which law, or neither. */
    boolean escalatesOnBasis() {
        return (escalation == null) == (escalationBasis == null || escalationBasis.isBlank());
    }

    /** Whether it takes the path of a major decision. */
    boolean isMajor() {
        return majorDecision || kind == DossierKind.MAJOR_DECISION;
    }
}
