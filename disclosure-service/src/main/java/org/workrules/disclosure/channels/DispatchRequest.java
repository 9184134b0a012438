package org.workrules.disclosure.channels;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Records that something went out on a channel.
 *
 * @param channel   which way it went
 * @param at        when it went out
 * @param reference where it can be found
 */
public record DispatchRequest(
        @NotNull @Schema(examples = "NEW_MEDIA") Channel channel,
        @NotNull @Schema(examples = "2026-11-24T03:10:00Z") Instant at,
        @NotBlank @Size(max = 500) @Schema(examples = "安澜发布 2026-11-24") String reference) {
}
