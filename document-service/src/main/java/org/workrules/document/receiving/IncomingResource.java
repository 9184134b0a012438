package org.workrules.document.receiving;

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
import org.workrules.document.documents.BodyView;
import org.workrules.document.format.DocumentKind;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Documents that go up to the government: preparing, recording, and everything that reads them. */
@Path("/incoming")
@Tag(name = "Receiving")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class IncomingResource {

    private final Commands commands;
    private final Queries queries;
    private final Incoming incoming;

    IncomingResource(Commands commands, Queries queries, Incoming incoming) {
        this.commands = commands;
        this.queries = queries;
        this.incoming = incoming;
    }

    /** A department or district prepares a document to be sent up. */
    @POST
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "prepareIncoming", summary = "Prepare a document to be sent up to the government (art. 48)",
            description = "Departments whose opinion it needs see it from now on and are asked for it; see opinionsOwed.")
    @APIResponseSchema(value = IncomingView.class, responseCode = "201")
    public Uni<Response> prepare(@Valid @NotNull SendUp request) {
        return commands.act("incoming.prepare", request)
                .create(work -> incoming.content(request, work.session()), (content, act) -> IncomingDocument.prepare(request, content, act))
                .answer(IncomingDocument::view);
    }

    /** The general office records what came on paper. */
    @POST
    @Path("/paper")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "recordPaperIncoming", summary = "Record a document that came on paper, with what is wrong with it")
    @APIResponseSchema(value = IncomingView.class, responseCode = "201")
    public Uni<Response> record(@Valid @NotNull RecordPaper request) {
        return commands.act("incoming.record", request)
                .create(work -> incoming.content(request.document(), work.session()),
                        (content, act) -> IncomingDocument.record(request, content, act))
                .answer(IncomingDocument::view);
    }

    /** What the rules would say of a prepared document if its principal signed it now. */
    @GET
    @Path("/{id}/examination")
    @Operation(operationId = "examineIncoming", summary = "Everything that is wrong with the document, each with its article and remedy",
            description = "Asked before it is signed, so that a department learns it before the general office does. Empty: nothing is wrong.")
    @APIResponse(responseCode = "200", description = "In the order of art. 48",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = FindingView.class)))
    public Uni<List<FindingView>> examine(UUID id) {
        return queries.read(session -> queries.visible(session, IncomingDocument.class, id, this::seen).chain(incoming::whole)
                .chain(document -> incoming.departments(session).map(document::examine)));
    }

    /** Incoming documents the caller may know of, newest first. */
    @GET
    @Operation(operationId = "listIncoming", summary = "Incoming documents the caller may know of, newest first")
    public Uni<Page<IncomingSummary>> list(
            @QueryParam("kind") DocumentKind kind,
            @QueryParam("state") IncomingState state,
            @QueryParam("sender") @Size(max = 60) @Parameter(description = "Code of the sender") String sender,
            @QueryParam("handler") @Size(max = 60) @Parameter(description = "Code of a department that handles it") String handler,
            @QueryParam("number") @Size(max = 100) @Parameter(description = "The whole receiving number", example = "安政收〔2026〕1号") String number,
            @QueryParam("overdue") Boolean overdue,
            @Valid @BeanParam PageRequest page) {
        Listing<IncomingDocument> found = visible(queries.caller())
                .where("e.kind = :kind", "kind", kind)
                .where("e.state = :state", "state", state)
                .where("e.sender = :sender", "sender", sender)
                .where("array_contains(e.handlers, :handler)", "handler", handler)
                .where("e.number = :number", "number", number)
                .where("e.overdue = :overdue", "overdue", overdue);
        return queries.read(session -> found.page(session, page, IncomingDocument::summary));
    }

    private static Listing<IncomingDocument> visible(Caller caller) {
        return Listing.of(IncomingDocument.class)
                .where("e.secrecy in :grades", "grades", Clearance.upTo(caller.clearance()))
                .where("""
                        e.sender = :own or array_contains(e.asked, :own) or array_contains(e.handlers, :own)"""
                        + (IncomingRecord.seesAll(caller) ? " or e.arrivedAt is not null and e.state <> PREPARED" : ""),
                        "own", caller.department() == null ? "" : caller.department());
    }

    /** One incoming document. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getIncoming", summary = "One incoming document with the opinions on it")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(IncomingDocument.class, id, this::seen, incoming::whole, IncomingDocument::view);
    }

    /** What was done with it, oldest first. */
    @GET
    @Path("/{id}/history")
    @Operation(operationId = "getIncomingHistory", summary = "What was done with the incoming document, oldest first")
    @APIResponse(responseCode = "200", description = "Oldest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = IncomingEntryView.class)))
    public Uni<Response> history(UUID id) {
        return queries.one(IncomingDocument.class, id, this::seen, incoming::whole,
                document -> document.entries.stream().map(IncomingEntry::view).toList());
    }

    /** Its text; one of 机密 or above has none here. */
    @GET
    @Path("/{id}/body")
    @Operation(operationId = "getIncomingBody", summary = "The text, verified against its hash")
    public Uni<BodyView> body(UUID id) {
        return queries.read(session -> queries.visible(session, IncomingDocument.class, id, this::seen)
                .chain(document -> document.bodyHash == null ? Uni.createFrom().failure(new NotFound("Body", id))
                        : incoming.body(document).map(text -> new BodyView(document.bodyHash, text))));
    }

    private boolean seen(IncomingDocument document) {
        return document.isVisibleTo(queries.caller());
    }
}
