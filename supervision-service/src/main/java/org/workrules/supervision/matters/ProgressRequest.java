package org.workrules.supervision.matters;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A progress report (进展报告).
 *
 * @param percent share of the task done, 0 to 100
 * @param text    what was done and what is left
 */
public record ProgressRequest(
        @NotNull @Min(0) @Max(100) @Schema(examples = "60") Integer percent,
        @NotBlank @Size(max = 4000) @Schema(examples = "已完成8个小区管网铺设,其余4个小区正在施工。") String text) {
}
