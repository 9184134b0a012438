package org.workrules.emergency.escalation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A leader's consent that the province be told.
 *
 * @param opinion what the leader writes with it, may be absent
 */
@Schema(name = "ConsentRequest", description = "Consent to report an incident to the province")
public record ConsentRequest(@Schema(examples = "同意上报。请应急局全力救援,及时续报。") @Size(max = 500) String opinion) {
}
