package org.workrules.document.receiving;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;

/** How a registered document is handled. {@link IncomingAct} has the table. */
@Path("/incoming/{id}")
@Tag(name = "Receiving")
@Produces(MediaType.APPLICATION_JSON)
public class HandlingResource {

    private final Commands commands;
    private final Incoming incoming;

    HandlingResource(Commands commands, Incoming incoming) {
        this.commands = commands;
        this.incoming = incoming;
    }

    /** The general office proposes. */
    @POST
    @Path("/proposal")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "proposeIncoming", summary = "Propose how to handle it, and put it before a leader")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> propose(UUID id, @Valid @NotNull ProposeHandling request) {
        return commands.act("incoming.propose", request).on(IncomingDocument.class, id)
                .decide(incoming::handling, (document, facts, act) -> Handling.of(document, act).propose(request, facts))
                .answer(IncomingDocument::view);
    }

    /** A leader instructs. */
    @POST
    @Path("/instruction")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR})
    @Operation(operationId = "instructIncoming", summary = "Instruct how it is to be handled",
            description = "By the leader it was put before, by whoever stands in for that leader, or by the mayor.")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> instruct(UUID id, @Valid @NotNull InstructIncoming request) {
        return commands.act("incoming.instruct", request).on(IncomingDocument.class, id)
                .decide(incoming::handling, (document, facts, act) -> Handling.of(document, act).instruct(request, facts))
                .answer(IncomingDocument::view);
    }

    /** The general office hands it on. */
    @POST
    @Path("/assignment")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "assignIncoming", summary = "Hand what asks for nothing to departments")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> assign(UUID id, @Valid @NotNull AssignIncoming request) {
        return commands.act("incoming.assign", request).on(IncomingDocument.class, id)
                .decide((document, work) -> incoming.calendar(document),
                        (document, calendar, act) -> Handling.of(document, act).assign(request, calendar))
                .answer(IncomingDocument::view);
    }

    /** Somebody urges. */
    @POST
    @Path("/urging")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "urgeIncoming", summary = "Urge those who handle it")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> urge(UUID id, @Valid @NotNull IncomingRemark request) {
        return commands.act("incoming.urge", request).on(IncomingDocument.class, id).with(incoming::whole)
                .decide((document, act) -> Handling.of(document, act).urge(request.remark()))
                .answer(IncomingDocument::view);
    }

    /** A department that handles it reports. */
    @POST
    @Path("/result")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "reportIncomingResult", summary = "Report what came of it")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> report(UUID id, @Valid @NotNull ReportResult request) {
        return commands.act("incoming.report", request).on(IncomingDocument.class, id).with(incoming::whole)
                .decide((document, act) -> Handling.of(document, act).report(request))
                .answer(IncomingDocument::view);
    }

    /** The general office is not content. */
    @POST
    @Path("/reopening")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "reopenIncoming", summary = "Give it back to those who handle it; the limit begins anew")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> reopen(UUID id, @Valid @NotNull IncomingRemark request) {
        return commands.act("incoming.reopen", request).on(IncomingDocument.class, id)
                .decide((document, work) -> incoming.calendar(document),
                        (document, calendar, act) -> Handling.of(document, act).reopen(request.remark(), calendar))
                .answer(IncomingDocument::view);
    }

    /** The general office closes it. */
    @POST
    @Path("/closing")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "closeIncoming", summary = "Close it with the answer the sender got")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> close(UUID id, @Valid @NotNull CloseIncoming request) {
        return commands.act("incoming.close", request).on(IncomingDocument.class, id)
                .decide((document, work) -> incoming.answered(document, request, work),
                        (document, issued, act) -> Handling.of(document, act).close(request, issued))
                .answer(IncomingDocument::view);
    }
}
