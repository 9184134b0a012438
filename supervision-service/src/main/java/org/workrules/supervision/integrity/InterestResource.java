package org.workrules.supervision.integrity;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Declared interests of those in office. */
@Path("/interests")
@Tag(name = "Integrity", description = "廉政登记 (art. 30)")
@Produces(MediaType.APPLICATION_JSON)
public class InterestResource {

    private static final String SAME = """
            select count(i) from Interest i where i.personId = :person and i.kind = :kind and i.code = :code
            and i.relation = :relation and i.endedOn is null""";

    private final Commands commands;
    private final Queries queries;

    InterestResource(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** Declared interests, newest first. */
    @GET
    @Authenticated
    @Operation(operationId = "listInterests", summary = "Declared interests, newest first",
            description = "One's own; the supervision bureau and the mayor see those of everybody.")
    public Uni<Page<InterestView>> list(@QueryParam("person") @Size(max = 60) String person, @QueryParam("kind") InterestKind kind,
                                        @QueryParam("code") @Size(max = 60) String code, @BeanParam @Valid PageRequest page) {
        Caller caller = queries.caller();
        Listing<Interest> listing = Listing.of(Interest.class)
                .where("e.personId = :person", "person", person)
                .where("e.kind = :kind", "kind", kind)
                .where("e.code = :code", "code", code)
                .where("e.personId = :own", "own", Interest.seesAll(caller) ? null : caller.id());
        return queries.read(session -> listing.page(session, page, InterestView::of));
    }

    /** One declared interest. */
    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getInterest", summary = "A declared interest")
    @APIResponse(responseCode = "200", description = "The interest", content = @Content(schema = @Schema(implementation = InterestView.class)))
    public Uni<Response> get(@PathParam("id") UUID id) {
        Caller caller = queries.caller();
        return queries.one(Interest.class, id, known -> known.visibleTo(caller), InterestView::of);
    }

    /** Somebody in office declares an interest of the own or of somebody near. */
    @POST
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.PARTY_GROUP_MEMBER,
            Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "declareInterest", summary = "Declare an interest of the own or of relatives (art. 30)",
            description = "While it is there, the person keeps out of topics that touch it.")
    @APIResponse(responseCode = "201", description = "Declared", content = @Content(schema = @Schema(implementation = InterestView.class)))
    public Uni<Response> declare(@Valid @NotNull InterestRequest request) {
        return commands.act("interest.declare", request)
                .create(work -> known(request, work), (known, act) -> Interest.declare(request, known, act))
                .answer(InterestView::of);
    }

    /** Who declared an interest says that it is there no longer. */
    @POST
    @Path("/{id}/withdrawal")
    @Authenticated
    @Operation(operationId = "withdrawInterest", summary = "Say that a declared interest is there no longer, and how it ended")
    @APIResponse(responseCode = "200", description = "Ended", content = @Content(schema = @Schema(implementation = InterestView.class)))
    public Uni<Response> withdraw(@PathParam("id") UUID id, @Valid @NotNull WithdrawalRequest request) {
        return commands.act("interest.withdraw", request).on(Interest.class, id)
                .decide((interest, act) -> interest.withdraw(request, act)).answer(InterestView::of);
    }

    private static Uni<Boolean> known(InterestRequest request, Work work) {
        return work.session().createSelectionQuery(SAME, Long.class).setParameter("person", work.act().caller().id())
                .setParameter("kind", request.kind()).setParameter("code", request.code()).setParameter("relation", request.relation())
                .getSingleResult().map(count -> count > 0);
    }
}
