package org.workrules.meeting.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a department is called, belongs to and does.
 *
 * @param name      in Chinese
 * @param nameEn    in English
 * @param parent    code of what it belongs to; absent for the government alone
 * @param functions what falls inside its authority (art. 8)
 */
public record Description(@NotBlank @Size(max = 100) @Schema(examples = "市大数据局") String name,
                          @NotBlank @Size(max = 100) @Schema(examples = "Big Data Bureau") String nameEn,
                          @Size(max = 60) @Schema(examples = "government") String parent,
                          @NotNull @Size(max = 50) List<@NotBlank @Size(max = 60) String> functions) {
}
