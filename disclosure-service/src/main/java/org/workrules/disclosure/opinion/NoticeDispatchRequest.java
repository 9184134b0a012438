package org.workrules.disclosure.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.disclosure.channels.Channel;

/**
 * Records that the government spoke on a channel; a press conference ends its clock.
 *
 * @param channel    which way
 * @param at         when
 * @param reference  where it can be found
 * @param lateReason why a press conference was held after its limit; absent otherwise
 */
@Schema(name = "FirstNoticeDispatchRequest")
public record NoticeDispatchRequest(
        @NotNull @Schema(examples = "PRESS_CONFERENCE") Channel channel,
        @NotNull @Schema(examples = "2026-11-24T08:00:00Z") Instant at,
        @NotBlank @Size(max = 500) @Schema(examples = "市政府新闻发布厅") String reference,
        @Size(max = 1000) String lateReason) {
}
