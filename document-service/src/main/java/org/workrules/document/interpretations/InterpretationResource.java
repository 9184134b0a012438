package org.workrules.document.interpretations;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.document.documents.Document;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.interests.Interests;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Interpretations of regulations: given by the legal office, read by everybody who works here. */
@Path("/interpretations")
@Tag(name = "Decisions")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class InterpretationResource {

    private final Commands commands;
    private final Queries queries;
    private final Interests interests;

    InterpretationResource(Commands commands, Queries queries, Interests interests) {
        this.commands = commands;
        this.queries = queries;
        this.interests = interests;
    }

    /** The legal office interprets a regulation. */
    @POST
    @RolesAllowed(Role.LEGAL_OFFICE)
    @Operation(operationId = "interpretRegulation", summary = "Say what a provision of a regulation means (art. 11)")
    @APIResponseSchema(value = InterpretationView.class, responseCode = "201")
    public Uni<Response> give(@Valid @NotNull InterpretRegulation request) {
        return commands.act("regulation.interpret", request)
                .create(work -> facts(request, work), (facts, act) -> Interpretation.give(request, facts, act))
                .answer(Interpretation::view);
    }

    private Uni<InterpretationFacts> facts(InterpretRegulation request, Work work) {
        return work.session().find(Document.class, request.documentId())
                .chain(regulation -> interests.in(work.session(), regulation == null ? Set.of() : regulation.touches(), work.act().today())
                        .map(recused -> new InterpretationFacts(regulation, recused.people())));
    }

    /** Interpretations, newest first. */
    @GET
    @Operation(operationId = "listInterpretations", summary = "Interpretations of regulations, newest first")
    public Uni<Page<InterpretationView>> list(@QueryParam("document") @Parameter(description = "Id of the regulation") UUID document,
                                              @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(Interpretation.class).where("e.documentId = :document", "document", document)
                .page(session, page, Interpretation::view));
    }

    /** One interpretation. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getInterpretation", summary = "One interpretation of a regulation")
    @APIResponseSchema(value = InterpretationView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(Interpretation.class, id, found -> true, Interpretation::view);
    }
}
