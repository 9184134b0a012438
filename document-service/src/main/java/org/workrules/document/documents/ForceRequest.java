package org.workrules.document.documents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From when to when a document is to bind, and what it takes the place of.
 *
 * @param effectiveFrom first day (施行日期); the day of issue when absent
 * @param expiresOn     last day (有效期至); absent for none, or for a normative document the longest period allowed
 * @param supersedes    issued documents that it takes the place of from its first day on
 * @param corrects      issued document that it corrects
 */
public record ForceRequest(
        @Schema(examples = "2099-01-01") LocalDate effectiveFrom,
        @Schema(examples = "2099-12-31") LocalDate expiresOn,
        @Size(max = 20) List<@NotNull UUID> supersedes,
        UUID corrects) {
}
