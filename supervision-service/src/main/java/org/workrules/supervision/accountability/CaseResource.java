package org.workrules.supervision.accountability;

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
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;
import org.workrules.supervision.matters.Matter;

/** Accountability cases: opened by event or proposed, and read. */
@Path("/accountability-cases")
@Tag(name = "Accountability", description = "问责 (art. 28 and 31)")
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

    private final Commands commands;
    private final Queries queries;
    private final Cases cases;

    CaseResource(Commands commands, Queries queries, Cases cases) {
        this.commands = commands;
        this.queries = queries;
        this.cases = cases;
    }

    /** The cases the caller may see, newest first. */
    @GET
    @RolesAllowed({Role.SUPERVISION_BUREAU, Role.MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL,
            Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "listAccountabilityCases", summary = "Accountability cases, newest first",
            description = "The head of a department sees the cases of that department.")
    public Uni<Page<CaseSummary>> list(@QueryParam("state") CaseState state, @QueryParam("department") @Size(max = 60) String department,
                                       @QueryParam("sourceId") @Size(max = 100) String sourceId, @BeanParam @Valid PageRequest page) {
        Caller caller = queries.caller();
        Listing<AccountabilityCase> listing = Listing.of(AccountabilityCase.class)
                .where("e.state = :state", "state", state)
                .where("e.department = :department", "department", department)
                .where("e.sourceId = :sourceId", "sourceId", sourceId)
                .where("e.department = :mine", "mine", AccountabilityCase.seesAll(caller) ? null : String.valueOf(caller.department()));
        return queries.read(session -> listing.page(session, page, CaseSummary::of));
    }

    /** Proposes a case from an overdue matter. */
    @POST
    @RolesAllowed(Role.SUPERVISION_BUREAU)
    @Operation(operationId = "proposeAccountabilityCase", summary = "Propose a case from an overdue matter (art. 31)")
    @APIResponse(responseCode = "201", description = "Opened", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Uni<Response> propose(@Valid @NotNull CaseProposal proposal) {
        return commands.act("case.propose", proposal)
                .create(work -> work.find(Matter.class, proposal.matterId()).chain(matter ->
                                cases.known(work.session(), CaseSource.MATTER, matter.id().toString())
                                        .map(known -> new Basis(matter, known))),
                        (basis, act) -> AccountabilityCase.propose(proposal, basis.matter(), basis.known(), act))
                .answer(CaseView::of);
    }

    /** One case. */
    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getAccountabilityCase", summary = "An accountability case")
    @APIResponse(responseCode = "200", description = "The case", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Uni<Response> get(@PathParam("id") UUID id) {
        Caller caller = queries.caller();
        return queries.one(AccountabilityCase.class, id, known -> known.visibleTo(caller), CaseView::of);
    }

    private record Basis(Matter matter, boolean known) {
    }
}
