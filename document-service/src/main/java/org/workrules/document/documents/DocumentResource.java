package org.workrules.document.documents;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Documents: drafting, and everything that reads them. What is done with a draft is in {@link DocumentActResource}. */
@Path("/")
@Tag(name = "Documents")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

    private final Commands commands;
    private final Queries queries;
    private final Documents documents;
    private final BusinessClock clock;

    DocumentResource(Commands commands, Queries queries, Documents documents, BusinessClock clock) {
        this.commands = commands;
        this.queries = queries;
        this.documents = documents;
        this.clock = clock;
    }

    /** A department drafts a document. */
    @POST
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "draftDocument", summary = "Draft a document, from a resolution or without one")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    public Uni<Response> draft(@Valid @NotNull DraftDocument request) {
        return commands.act("document.draft", request)
                .create(work -> documents.forDraft(request, work), (facts, act) -> Document.draft(request, facts, act))
                .answer(Document::view);
    }

    /** Documents the caller may know of, newest first. */
    @GET
    @Operation(operationId = "listDocuments", summary = "Documents the caller may know of, newest first")
    public Uni<Page<DocumentSummary>> list(
            @QueryParam("kind") DocumentKind kind,
            @QueryParam("state") DocumentState state,
            @QueryParam("issuer") Issuer issuer,
            @QueryParam("department") @Size(max = 60) @Parameter(description = "Code of the drafting department") String department,
            @QueryParam("number") @Size(max = 100) @Parameter(description = "The whole number", example = "安政发〔2026〕1号") String number,
            @QueryParam("q") @Size(min = 1, max = 100) @Parameter(description = "Beginning of the title") String title,
            @QueryParam("minutes") @Parameter(description = "Minutes (纪要) of a meeting that the document was made of") UUID minutes,
            @QueryParam("inForceOn") @Parameter(description = "Only documents that bind on this day (现行有效)", example = "2026-12-31")
            LocalDate inForceOn,
            @Valid @BeanParam PageRequest page) {
        Listing<Document> found = visible(queries.caller())
                .where("e.kind = :kind", "kind", kind)
                .where("e.state = :state", "state", state)
                .where("e.issuer = :issuer", "issuer", issuer)
                .where("e.draftingDepartment = :department", "department", department)
                .where("e.number = :number", "number", number)
                .where("e.title like :title escape '\\'", "title", title == null ? null : beginningWith(title))
                .where("e.minutesId = :minutes", "minutes", minutes)
                .where(Force.BINDS_ON, "day", inForceOn);
        return queries.read(session -> found.page(session, page, Document::summary));
    }

    private static Listing<Document> visible(Caller caller) {
        Listing<Document> documents = Listing.of(Document.class)
                .where("e.secrecy in :grades", "grades", Clearance.upTo(caller.clearance()));
        return caller.ofLeadership() ? documents : documents.where("""
                e.draftingDepartment = :own or array_contains(e.consultedCodes, :own) or array_contains(e.jointWith, :own)
                or e.state = ISSUED and :own <> '' and (e.secrecy = PUBLIC or array_contains(e.addressees, :own)
                or array_contains(e.format.copies, :own))""",
                "own", caller.department() == null ? "" : caller.department());
    }

    private static String beginningWith(String title) {
        return title.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** One document. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getDocument", summary = "One document with its tasks and signatures")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(Document.class, id, this::seen, documents::whole, Document::view);
    }

    /** What was done with a document, oldest first. */
    @GET
    @Path("/{id}/history")
    @Operation(operationId = "getDocumentHistory", summary = "What was done with the document, oldest first")
    @APIResponse(responseCode = "200", description = "Oldest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = HistoryView.class)))
    public Uni<Response> history(UUID id) {
        return queries.one(Document.class, id, this::seen, documents::whole,
                document -> document.history.stream().map(HistoryEntry::view).toList());
    }

    /** The text of a document; one of 机密 or above has none here. */
    @GET
    @Path("/{id}/body")
    @Operation(operationId = "getDocumentBody", summary = "The text and its annexes, verified against their hash")
    public Uni<BodyView> body(UUID id) {
        return queries.read(session -> found(session, id).chain(document -> document.bodyHash == null
                ? Uni.createFrom().failure(new NotFound("Body", id)) : documents.manuscript(document).map(text -> BodyView.of(document.bodyHash, text))));
    }

    /** The 18 elements of a document. */
    @GET
    @Path("/{id}/elements")
    @Operation(operationId = "getDocumentElements", summary = "The 18 elements: which it must show, and what each says (art. 47)")
    public Uni<List<ElementView>> elements(UUID id) {
        return queries.read(session -> found(session, id)
                .chain(document -> documents.template(document, session).map(template -> Elements.of(document, template))));
    }

    /** Who may sign now, and why others may not. */
    @GET
    @Path("/{id}/signing")
    @Operation(operationId = "getDocumentSigning", summary = "Who may sign now, and why others may not (art. 50)")
    public Uni<SigningView> signing(UUID id) {
        return queries.read(session -> found(session, id)
                .chain(document -> documents.forSigning(document, session).map(facts -> SigningView.of(document, facts, clock.now()))));
    }

    private Uni<Document> found(Mutiny.Session session, UUID id) {
        return queries.visible(session, Document.class, id, this::seen);
    }

    private boolean seen(Document document) {
        return document.isVisibleTo(queries.caller());
    }
}
