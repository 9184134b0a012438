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
import org.workrules.document.numbering.DocumentNumber;
import org.workrules.document.numbering.Numbering;
import org.workrules.document.numbering.Series;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;

/** What is done with a document, in the order in which it is done; {@link DocumentAct} has the table. */
@Path("/")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentActResource {

    private final Commands commands;
    private final Documents documents;
    private final Numbering numbering;
    private final Issuing issuing;

    DocumentActResource(Commands commands, Documents documents, Numbering numbering, Issuing issuing) {
        this.commands = commands;
        this.documents = documents;
        this.numbering = numbering;
        this.issuing = issuing;
    }

    /** The drafting department, or after the review the general office, changes the text. */
    @PUT
    @Path("/{id}/body")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR,
            Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "changeDocument", summary = "Change title, text or annexes",
            description = "What is not given stays. DRAFTED and RETURNED: the drafting department. REVIEWED to NUMBERED: the general office; the document "
                    + "goes back to REVIEWED and every signature is void. SUBMITTED: refused, have it returned first.")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> change(UUID id, @Valid @NotNull ChangeDocument request) {
        return commands.act("document.change", request).on(Document.class, id)
                .decide((document, work) -> documents.forChange(document, request),
                        (document, kept, act) -> document.change(request, kept, act))
                .answer(Document::view);
    }

    /** The drafting department submits it. */
    @POST
    @Path("/{id}/submission")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "submitDocument", summary = "Submit the document to the general office")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> submit(UUID id) {
        return commands.act("document.submit", null).on(Document.class, id).with(documents::whole)
                .decide((document, act) -> document.submit(act))
                .answer(Document::view);
    }

    /** The general office accepts it or returns it with reasons. */
    @POST
    @Path("/{id}/review")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "reviewDocument", summary = "Accept the document, or return it with reasons (art. 47)")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> review(UUID id, @Valid @NotNull ReviewDocument request) {
        return commands.act("document.review", request).on(Document.class, id)
                .decide(documents::forReview, (document, facts, act) -> document.review(request, facts, act))
                .answer(Document::view);
    }

    /** Whoever art. 50 names signs. */
    @POST
    @Path("/{id}/signatures")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "signDocument", summary = "Sign the step that is due, or return the document (art. 50)",
            description = "See GET /{id}/signing for whose turn it is. The name is the caller's, the date is today's, and the text "
                    + "signed is pinned by its hash.")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> sign(UUID id, @Valid @NotNull SignDocument request) {
        return commands.act("document.sign", request).on(Document.class, id)
                .decide((document, work) -> documents.forSigning(document, work.session()),
                        (document, facts, act) -> document.sign(request, facts, act))
                .answer(Document::view);
    }

    /** The general office checks it once more. */
    @POST
    @Path("/{id}/check")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "checkDocument", summary = "Check the signed document before numbering")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> check(UUID id, @Valid Remark request) {
        return commands.act("document.check", request).on(Document.class, id)
                .decide((document, work) -> documents.template(document, work.session()),
                        (document, template, act) -> document.check(request == null ? null : request.remark(), template, act))
                .answer(Document::view);
    }

    /** The general office gives it its number. */
    @POST
    @Path("/{id}/number")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "numberDocument", summary = "Give the document the next number of its issuer and year",
            description = "Letters have a sequence of their own, orders one that does not begin anew each year.")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> number(UUID id) {
        return commands.act("document.number", null).on(Document.class, id)
                .decide(this::nextNumber, Document::number)
                .answer(Document::view);
    }

    private Uni<DocumentNumber> nextNumber(Document document, Work work) {
        return documents.whole(document).chain(() -> document.number != null ? Uni.createFrom().nullItem()
                : numbering.next(work.session(), Series.of(document.issuer, document.kind), work.act().today().getYear()));
    }

    /** The general office issues it. */
    @POST
    @Path("/{id}/issue")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "issueDocument", summary = "Issue the document, to the letter as it was signed (art. 51)",
            description = "A document on a resolution that adopted a dossier waits for what the dossier still owes (articles 12 and 24).")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> issue(UUID id) {
        return commands.act("document.issue", null).on(Document.class, id)
                .decide(issuing::basis, Issuing::issue)
                .answer(Document::view);
    }

    /** The drafting department takes it back. */
    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "withdrawDocument", summary = "Take the document back before it is signed")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> withdraw(UUID id, @Valid @NotNull WithdrawDocument request) {
        return commands.act("document.withdraw", request).on(Document.class, id).with(documents::whole)
                .decide((document, act) -> document.withdraw(request.reason(), act))
                .answer(Document::view);
    }
}
