package org.workrules.supervision.matters;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What leaders, the general office and the supervision bureau do about a matter. */
@Path("/matters/{id}")
@Tag(name = "Supervision matters")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class OversightResource {

    private final MatterCommands commands;

    OversightResource(MatterCommands commands) {
        this.commands = commands;
    }

    /** Makes a department handle it. */
    @POST
    @Path("/assignment")
    @Operation(operationId = "dispatchMatter", summary = "Make a department handle a matter that has no handler (art. 7)",
            description = "By the secretary-general or the general office. Names the first-responsible person and the responsible leader (art. 52).")
    @APIResponse(responseCode = "200", description = "The matter", content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Uni<Response> dispatch(@PathParam("id") UUID id, @Valid @NotNull DispatchRequest request) {
        return commands.actLed("matter.dispatch", request, id, (matter, leadership, act) -> matter.dispatch(request, leadership, act));
    }

    /** Reminds the department. */
    @POST
    @Path("/reminders")
    @Operation(operationId = "remindOfMatter", summary = "Remind the handling department (催办, art. 53)")
    @APIResponse(responseCode = "200", description = "The matter", content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Uni<Response> remind(@PathParam("id") UUID id, @Valid @NotNull NoteRequest request) {
        return commands.act("matter.remind", request, id, (matter, act) -> matter.remind(request, act));
    }

    /** Consents to a later date. */
    @POST
    @Path("/extensions")
    @Operation(operationId = "extendMatter", summary = "Consent to a later date, before the present one passes (art. 53)",
            description = "By the responsible leader, whoever stands in, or the general office.")
    @APIResponse(responseCode = "200", description = "The matter", content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Uni<Response> extend(@PathParam("id") UUID id, @Valid @NotNull ExtensionRequest request) {
        return commands.actLed("matter.extend", request, id, (matter, leadership, act) -> matter.extend(request, leadership, act));
    }

    /** Accepts a proposed closing or sends it back. */
    @POST
    @Path("/acceptance")
    @Operation(operationId = "judgeMatterClosure", summary = "Accept a proposed closing, or send it back (art. 53)",
            description = "By the general office or the supervision bureau, whichever did not handle the matter.")
    @APIResponse(responseCode = "200", description = "The matter", content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Uni<Response> judge(@PathParam("id") UUID id, @Valid @NotNull AcceptanceRequest request) {
        return commands.act("matter.judge", request, id, (matter, act) -> matter.judge(request, act));
    }

    /** Opens a closed matter again. */
    @POST
    @Path("/reopening")
    @Operation(operationId = "reopenMatter", summary = "Open a closed matter again, with a reason and a new date (art. 53)")
    @APIResponse(responseCode = "200", description = "The matter", content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Uni<Response> reopen(@PathParam("id") UUID id, @Valid @NotNull ExtensionRequest request) {
        return commands.act("matter.reopen", request, id, (matter, act) -> matter.reopen(request, act));
    }
}
