package org.workrules.platform.register;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A new figure for the policy register.
 *
 * @param ruleId        rule it belongs to
 * @param appliesTo     grade or kind, {@code *} for all
 * @param unit          unit, as kept for this rule
 * @param figure        the figure
 * @param source        law, regulation or decision it comes from
 * @param confirmed     whether it was checked against its source
 * @param effectiveFrom first day it applies
 */
public record PolicyRequest(@NotBlank @Size(max = 120) String ruleId, @NotBlank @Size(max = 60) String appliesTo,
                            @NotBlank @Size(max = 20) String unit,
                            @NotNull @DecimalMin("0") @DecimalMax("1000000000") BigDecimal figure,
                            @NotBlank @Size(max = 500) String source, boolean confirmed,
                            @NotNull LocalDate effectiveFrom) {
}
