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

/** What the handling department does about a matter. */
@Path("/matters/{id}")
@Tag(name = "Supervision matters")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class HandlingResource {

    private final MatterCommands commands;

    HandlingResource(MatterCommands commands) {
        this.commands = commands;
    }

    /** Reports progress. */
    @POST
    @Path("/progress")
    @Operation(operationId = "reportMatterProgress", summary = "Report progress, by the handling department (art. 53)")
    @APIResponse(responseCode = "200", description = "The matter", content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Uni<Response> report(@PathParam("id") UUID id, @Valid @NotNull ProgressRequest request) {
        return commands.act("matter.report", request, id, (matter, act) -> matter.report(request, act));
    }

    /** Says the matter is done. */
    @POST
    @Path("/closure")
    @Operation(operationId = "proposeMatterClosure", summary = "Propose closing, with evidence, when the task is finished (art. 53)",
            description = "By the handling department. The limit stops; it runs on when the closing is sent back.")
    @APIResponse(responseCode = "200", description = "The matter", content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Uni<Response> propose(@PathParam("id") UUID id, @Valid @NotNull ClosureRequest request) {
        return commands.act("matter.propose-closure", request, id, (matter, act) -> matter.proposeClosure(request, act));
    }

    /** Records that the leader was told the result. */
    @POST
    @Path("/feedback")
    @Operation(operationId = "recordMatterFeedback", summary = "Record the feedback to the leader who instructed on a letter (art. 54)")
    @APIResponse(responseCode = "200", description = "The matter", content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Uni<Response> feedback(@PathParam("id") UUID id, @Valid @NotNull NoteRequest request) {
        return commands.act("matter.feedback", request, id, (matter, act) -> matter.recordFeedback(request, act));
    }

    /** Records that the writer has a reply. */
    @POST
    @Path("/reply")
    @Operation(operationId = "recordMatterReply", summary = "Record the reply to the writer of a letter (art. 54)")
    @APIResponse(responseCode = "200", description = "The matter", content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Uni<Response> reply(@PathParam("id") UUID id, @Valid @NotNull NoteRequest request) {
        return commands.act("matter.reply", request, id, (matter, act) -> matter.recordReply(request, act));
    }
}
