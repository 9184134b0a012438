package org.workrules.disclosure.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.disclosure.channels.Channel;

/**
 * The draft of a first notice.
 *
 * @param headline its title, as the public reads it
 * @param text     what the government knows and does
 * @param channels where it shall go out; the website always
 */
@Schema(name = "FirstNoticeDraftRequest")
public record DraftRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "关于东禾区某工地事故的情况通报") String headline,
        @NotBlank @Size(max = 5000) @Schema(examples = "11月24日9时许,东禾区一工地发生坍塌。救援正在进行,原因正在调查。") String text,
        @NotEmpty @Size(max = 4) @Schema(examples = "[\"WEBSITE\", \"NEW_MEDIA\"]") List<@NotNull Channel> channels) {
}
