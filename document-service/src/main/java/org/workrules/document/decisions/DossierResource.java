package org.workrules.document.decisions;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Dossiers of decisions (articles 10 to 12): opened, revised, given up, and everything that reads them. */
@Path("/dossiers")
@Tag(name = "Decisions")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {

    private final Commands commands;
    private final Queries queries;
    private final Dossiers dossiers;

    DossierResource(Commands commands, Queries queries, Dossiers dossiers) {
        this.commands = commands;
        this.queries = queries;
        this.dossiers = dossiers;
    }

    /** A department opens a dossier. */
    @POST
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "openDossier", summary = "Open the dossier of a decision with its draft and basis (art. 10)",
            description = "Which of the five steps it owes follows from its kind; see steps.")
    @APIResponseSchema(value = DossierView.class, responseCode = "201")
    public Uni<Response> open(@Valid @NotNull OpenDossier request) {
        return commands.act("dossier.open", request)
                .create(work -> dossiers.forOpening(request, work), (facts, act) -> Dossier.open(request, facts, act))
                .answer(Dossier::view);
    }

    /** Who drafts revises the text. */
    @POST
    @Path("/{id}/revisions")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "reviseDossier", summary = "Replace the draft by a revised one",
            description = "Legality is reviewed anew; a consultation on the old text ends, and the public reads the reason.")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> revise(UUID id, @Valid @NotNull ReviseDossier request) {
        return commands.act("dossier.revise", request).on(Dossier.class, id)
                .decide((dossier, work) -> dossiers.forRevision(dossier, request),
                        (dossier, hash, act) -> dossier.revise(request, hash, act))
                .answer(Dossier::view);
    }

    /** The head of the proposing department gives it up. */
    @POST
    @Path("/{id}/abandonment")
    @RolesAllowed(Role.DEPARTMENT_HEAD)
    @Operation(operationId = "abandonDossier", summary = "Give the decision up before a meeting decided it")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> abandon(UUID id, @Valid @NotNull DossierReason request) {
        return commands.act("dossier.abandon", request).on(Dossier.class, id).with(Dossiers::whole)
                .decide((dossier, act) -> dossier.abandon(request.reason(), act))
                .answer(Dossier::view);
    }

    /** Dossiers the caller may know of, newest first. */
    @GET
    @Operation(operationId = "listDossiers", summary = "Dossiers the caller may know of, newest first",
            description = "waitsFor finds those that stand still and says at whom.")
    public Uni<Page<DossierSummary>> list(
            @QueryParam("kind") DossierKind kind,
            @QueryParam("state") DossierState state,
            @QueryParam("waitsFor") WaitsFor waitsFor,
            @QueryParam("major") Boolean major,
            @QueryParam("department") @Size(max = 60) @Parameter(description = "Code of the proposing department") String department,
            @QueryParam("title") @Size(max = 100) @Parameter(description = "Part of the title") String title,
            @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        Listing<Dossier> found = Listing.of(Dossier.class)
                .where("e.secrecy in :grades", "grades", Clearance.upTo(caller.clearance()))
                .where("e.department = :own or e.draftingDepartment = :own", "own",
                        DossierRecord.seesAll(caller) ? null : String.valueOf(caller.department()))
                .where("e.kind = :kind", "kind", kind)
                .where("e.state = :state", "state", state)
                .where("e.waitsFor = :waitsFor", "waitsFor", waitsFor)
                .where("e.majorDecision = :major", "major", major)
                .where("e.department = :department", "department", department)
                .where("locate(:title, e.title) > 0", "title", title);
        return queries.read(session -> found.page(session, page, Dossier::summary));
    }

    /** One dossier. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getDossier", summary = "One dossier with its steps and their evidence")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(Dossier.class, id, this::seen, Dossiers::whole, Dossier::view);
    }

    /** Everything that was done, with its evidence, oldest first. */
    @GET
    @Path("/{id}/history")
    @Operation(operationId = "getDossierHistory", summary = "Everything that was done with the dossier, oldest first")
    @APIResponse(responseCode = "200", description = "Oldest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DossierEntryView.class)))
    public Uni<Response> history(UUID id) {
        return queries.one(Dossier.class, id, this::seen, Dossiers::whole,
                dossier -> dossier.entries.stream().map(DossierEntry::view).toList());
    }

    /** Draft and basis. */
    @GET
    @Path("/{id}/text")
    @Operation(operationId = "getDossierText", summary = "The draft and what it rests on, verified against their hashes")
    public Uni<DossierText> text(UUID id) {
        return queries.read(session -> queries.visible(session, Dossier.class, id, this::seen).chain(dossiers::text));
    }

    private boolean seen(Dossier dossier) {
        return dossier.isVisibleTo(queries.caller());
    }
}
