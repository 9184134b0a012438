package org.workrules.platform.register;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.policy.Policies;
import org.workrules.platform.policy.Policy;

/** The policy register of this service: figures with source, date and author. */
@Path("/policies")
@Tag(name = "Rules")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    private final Commands commands;
    private final Policies policies;

    PolicyResource(Commands commands, Policies policies) {
        this.commands = commands;
        this.policies = policies;
    }

    /** All figures, newest first; figures nobody checked against their source say so. */
    @GET
    @Authenticated
    @Operation(operationId = "listPolicies", summary = "Figures with their source and date")
    public List<Policy> list() {
        return policies.all();
    }

    /** Enters a new figure from a day on; cases whose clock started before keep the old one. */
    @POST
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "enterPolicy", summary = "Enter a figure that applies from a day on")
    @APIResponseSchema(value = Policy.class, responseCode = "201")
    public Uni<Response> enter(@Valid @NotNull PolicyRequest request) {
        return commands.act("policy.enter", request)
                .create(act -> PolicyRow.enter(request, policies.all(), act)).answer(PolicyRow::policy)
                .call(policies::reload);
    }
}
