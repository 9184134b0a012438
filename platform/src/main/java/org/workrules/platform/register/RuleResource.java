package org.workrules.platform.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.policy.Policies;
import org.workrules.platform.rules.RuleRegister;

/** The rule register of this service, open to everybody: rules that bind the public's government are public. */
@Path("/rules")
@Tag(name = "Rules")
public class RuleResource {

    private final RuleRegister register;
    private final Policies policies;

    RuleResource(RuleRegister register, Policies policies) {
        this.register = register;
        this.policies = policies;
    }

    /** Every rule of this service with its article, strength and policy figures. */
    @GET
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "listRules", summary = "Rules with their articles, strengths and policy figures")
    public List<RuleView> list() {
        return register.rules().stream().map(rule -> RuleView.of(rule, policies.of(rule.id()))).toList();
    }
}
