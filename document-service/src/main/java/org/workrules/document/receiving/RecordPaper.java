package org.workrules.document.receiving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office records what came on paper; it may break rules, and is then returned.
 *
 * @param sender            code of the sender
 * @param senderName        its name as printed
 * @param signatory         who signed it, absent when nobody did
 * @param signedByPrincipal whether that is the principal of the sender
 * @param opinions          opinions of departments that came with it
 * @param document          the document
 */
public record RecordPaper(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") @Schema(examples = "township-hekou") String sender,
        @NotBlank @Size(max = 100) @Schema(examples = "东禾区河口镇人民政府") String senderName,
        @Size(max = 80) @Schema(examples = "王建国") String signatory,
        @Schema(examples = "true") boolean signedByPrincipal,
        @Size(max = 30) List<@Valid @NotNull AttachedOpinion> opinions,
        @Valid @NotNull SendUp document) {
}
