package org.workrules.disclosure.publicity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.disclosure.channels.Channel;

/**
 * What a publication officer prepares for the public.
 *
 * @param summary                what the document is about, for the list and the feed
 * @param interpretation         what it means for people (解读); absent where a reason stands instead
 * @param noInterpretationReason why it needs no interpretation
 * @param channels               where it shall go out; the website always
 * @param correction             what is corrected and why, once the public has read it; the public reads this too
 */
public record PreparationRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "调整中心城区公交线路,自12月1日起施行。") String summary,
        @Size(max = 20_000) @Schema(examples = "新线路方便东禾区居民乘坐地铁。") String interpretation,
        @Size(max = 1000) String noInterpretationReason,
        @NotEmpty @Size(max = 4) @Schema(examples = "[\"WEBSITE\", \"NEW_MEDIA\"]") List<@NotNull Channel> channels,
        @Size(max = 1000) String correction) {
}
