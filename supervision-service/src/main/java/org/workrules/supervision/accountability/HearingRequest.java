package org.workrules.supervision.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The person or department was heard (陈述申辩).
 *
 * @param heard     who was heard
 * @param heldOn    on which day
 * @param statement what was said in defence
 */
public record HearingRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "东禾区人民政府 杜长风") String heard,
        @NotNull @Schema(examples = "2026-11-25") LocalDate heldOn,
        @NotBlank @Size(max = 8000) @Schema(examples = "因通信中断,未能及时核实伤亡人数,承认报告迟缓。") String statement) {
}
