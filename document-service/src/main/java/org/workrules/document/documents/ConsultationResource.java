package org.workrules.document.documents;

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

/** What others than drafter and signers do with a document: opinions, joint signatures, elements, its end. */
@Path("/{id}")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class ConsultationResource {

    private final Commands commands;
    private final Documents documents;

    ConsultationResource(Commands commands, Documents documents) {
        this.commands = commands;
        this.documents = documents;
    }

    /** The drafting department asks others. */
    @POST
    @Path("/consultations")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "consultOnDocument", summary = "Ask other departments about the draft (art. 49)",
            description = "They see the draft from now on. It is submitted when all have answered.")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> ask(UUID id, @Valid @NotNull AskDepartments request) {
        return commands.act("document.consult", request).on(Document.class, id).with(documents::withOthers)
                .decide((document, act) -> Consultation.on(document, act).ask(request))
                .answer(Document::view);
    }

    /** The head of a department that was asked answers. */
    @POST
    @Path("/opinions")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "giveOpinionOnDocument", summary = "Answer for a department that was asked about the draft")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> answer(UUID id, @Valid @NotNull SayOpinion request) {
        return commands.act("document.opine", request).on(Document.class, id).with(documents::whole)
                .decide((document, act) -> Consultation.on(document, act).answer(request))
                .answer(Document::view);
    }

    /** The principal of a body that issues it too signs. */
    @POST
    @Path("/joint-signatures")
    @RolesAllowed(Role.DEPARTMENT_HEAD)
    @Operation(operationId = "signDocumentJointly", summary = "Sign for a body that issues the document too (art. 50)",
            description = "REVIEWED or SIGNED. A change of the text makes it void. The date of the document is that of the last signature.")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> signJointly(UUID id, @Valid @NotNull SignJointly request) {
        return commands.act("document.sign-jointly", request).on(Document.class, id)
                .decide(documents::keepingOut, (document, keepOut, act) -> Consultation.on(document, act).signJointly(request, keepOut))
                .answer(Document::view);
    }

    /** Elements beside the text are put right. */
    @PUT
    @Path("/format")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR,
            Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "formatDocument", summary = "Set copies, serials, period of secrecy, note and pages",
            description = "By whoever may change the text; signatures stand, because the text does not change.")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> format(UUID id, @Valid @NotNull FormatRequest request) {
        return commands.act("document.format", request).on(Document.class, id).with(documents::whole)
                .decide((document, act) -> Elements.describe(document, request, act))
                .answer(Document::view);
    }

    /** 撤销: void from the beginning. */
    @POST
    @Path("/annulment")
    @RolesAllowed({Role.MAYOR, Role.OFFICE_DIRECTOR})
    @Operation(operationId = "annulDocument", summary = "Annul an issued document: it never had force (撤销)")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> annul(UUID id, @Valid @NotNull EndDocument request) {
        return commands.act("document.annul", request).on(Document.class, id)
                .decide(documents::keepingOut, (document, keepOut, act) -> Ended.of(document, act).annul(request, keepOut))
                .answer(Document::view);
    }

    /** 废止: without force from a day on. */
    @POST
    @Path("/repeal")
    @RolesAllowed({Role.MAYOR, Role.OFFICE_DIRECTOR})
    @Operation(operationId = "repealDocument", summary = "Repeal an issued document from a day on (废止)")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> repeal(UUID id, @Valid @NotNull EndDocument request) {
        return commands.act("document.repeal", request).on(Document.class, id)
                .decide(documents::keepingOut, (document, keepOut, act) -> Ended.of(document, act).repeal(request, keepOut))
                .answer(Document::view);
    }
}
