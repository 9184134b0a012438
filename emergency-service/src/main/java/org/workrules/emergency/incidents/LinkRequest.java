package org.workrules.emergency.incidents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another record is of the same event.
 *
 * @param incidentId the record that ends here
 * @param ground     why it is the same event
 */
@Schema(name = "LinkRequest", description = "Join another record of the same event to this incident")
public record LinkRequest(@Schema(examples = "0199c1f2-7f1e-7c1e-9f00-000000000002") @NotNull UUID incidentId,
                          @Schema(examples = "经核实,两起报告为同一事故。") @NotBlank @Size(max = 500) String ground) {
}
