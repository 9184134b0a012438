package org.workrules.document.receiving;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** What its sender and those asked do with a document that goes up, until it is registered. {@link IncomingAct} has the table. */
@Path("/incoming/{id}")
@Tag(name = "Receiving")
@Produces(MediaType.APPLICATION_JSON)
public class SendingResource {

    private final Commands commands;
    private final Incoming incoming;

    SendingResource(Commands commands, Incoming incoming) {
        this.commands = commands;
        this.incoming = incoming;
    }

    /** The sender changes it. */
    @PUT
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "changeIncoming", summary = "Change a document that was not sent yet, or was returned",
            description = "Opinions are asked anew where text or matters change.")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> change(UUID id, @Valid @NotNull SendUp request) {
        return commands.act("incoming.change", request).on(IncomingDocument.class, id)
                .decide((document, work) -> incoming.whole(document).chain(() -> incoming.content(request, work.session())),
                        (document, content, act) -> document.change(request, content, act))
                .answer(IncomingDocument::view);
    }

    /** The head of a department that is asked gives its opinion. */
    @POST
    @Path("/opinions")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "giveIncomingOpinion", summary = "Say what the department thinks of a request that touches it")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> opine(UUID id, @Valid @NotNull GiveOpinion request) {
        return commands.act("incoming.opine", request).on(IncomingDocument.class, id).with(incoming::whole)
                .decide((document, act) -> document.opine(request, act))
                .answer(IncomingDocument::view);
    }

    /** The principal signs, and it is sent. */
    @POST
    @Path("/signature")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "signIncoming", summary = "Sign the document as principal of the sender, and send it (art. 48)",
            description = "Refused under the first rule it breaks; GET /examination names them all.")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> sign(UUID id) {
        return commands.act("incoming.sign", null).on(IncomingDocument.class, id)
                .decide((document, work) -> incoming.leadership(document, work).chain(leadership -> incoming.departments(work.session())
                                .map(functional -> new SigningUp(leadership, functional))),
                        (document, facts, act) -> document.sign(facts, act))
                .answer(IncomingDocument::view);
    }

    /** The sender takes it back. */
    @POST
    @Path("/withdrawal")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "withdrawIncoming", summary = "Take the document back before it is registered")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> withdraw(UUID id, @Valid @NotNull IncomingRemark request) {
        return commands.act("incoming.withdraw", request).on(IncomingDocument.class, id).with(incoming::whole)
                .decide((document, act) -> document.withdraw(request.remark(), act))
                .answer(IncomingDocument::view);
    }

    /** The general office returns it. */
    @POST
    @Path("/return")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "returnIncoming", summary = "Return the document to its sender with reasons")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> giveBack(UUID id, @Valid @NotNull ReturnIncoming request) {
        return commands.act("incoming.return", request).on(IncomingDocument.class, id).with(incoming::whole)
                .decide((document, act) -> document.giveBack(request.reasons(), act))
                .answer(IncomingDocument::view);
    }

    /** The general office registers it. */
    @POST
    @Path("/registration")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "registerIncoming", summary = "Register the document; it gets its receiving number")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> register(UUID id, @Valid @NotNull RegisterIncoming request) {
        return commands.act("incoming.register", request).on(IncomingDocument.class, id)
                .decide(incoming::next, (document, next, act) -> document.register(request, next, act))
                .answer(IncomingDocument::view);
    }
}
