package org.workrules.meeting.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department hands in materials of its topic.
 *
 * @param name       what the file is called
 * @param mediaType  its media type
 * @param content    the file, at most 700,000 bytes, as Base64
 * @param lateReason why it comes after the limit before the meeting, {@code null} when in time
 */
public record SubmitMaterial(
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}/\\\\\"]+") @Schema(examples = "方案送审稿.txt") String name,
        @NotNull @Pattern(regexp = "[a-z]+/[a-z0-9.+-]{1,80}") @Schema(examples = "text/plain") String mediaType,
        @NotNull @Size(min = 1, max = 700_000) @Schema(examples = "5pa55qGI6YCB5a6h56i/") byte[] content,
        @Size(max = 1000) String lateReason) {

    boolean hasLateReason() {
        return lateReason != null && !lateReason.isBlank();
    }
}
