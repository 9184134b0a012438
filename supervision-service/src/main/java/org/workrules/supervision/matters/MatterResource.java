package org.workrules.supervision.matters;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/**
 * Supervision matters: opened by hand and read. Who may act depends on the matter, so that an attempt on an audit
 * matter is refused with art. 8 whoever makes it; the door asks for a token alone.
 */
@Path("/matters")
@Tag(name = "Supervision matters", description = "督查事项 (art. 7, 8, 52 to 54)")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class MatterResource {

    private static final String NEED_TO_KNOW =
            "e.department = :mine or e.responsibleLeader = :me or e.instructedBy = :me";

    private final MatterCommands commands;
    private final Queries queries;

    MatterResource(MatterCommands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** The matters the caller may see, newest first. */
    @GET
    @Operation(operationId = "listMatters", summary = "Supervision matters, newest first")
    public Uni<Page<MatterSummary>> list(@BeanParam @Valid MatterFilter filter, @BeanParam @Valid PageRequest page) {
        Caller caller = queries.caller();
        Listing<Matter> listing = filter.of(Listing.of(Matter.class)
                .where("e.secrecy in :grades", "grades", MatterAccess.grades(caller)));
        if (!MatterAccess.seesAll(caller)) {
            listing.where(MatterAccess.audits(caller) ? NEED_TO_KNOW + " or e.audit = true" : NEED_TO_KNOW,
                    Map.of("me", caller.id(), "mine", String.valueOf(caller.department())));
        }
        return queries.read(session -> listing.page(session, page, MatterSummary::of));
    }

    /** Opens a matter by hand. */
    @POST
    @Operation(operationId = "openMatter", summary = "Open a matter on an instruction or another source of art. 53",
            description = "By the general office or the supervision bureau; an audit matter by the audit bureau or the mayor (art. 8). "
                    + "An instruction on a letter goes to the petition bureau unless it names the office (art. 54). "
                    + "Without a department or a date the matter waits for the secretary-general (art. 7).")
    @APIResponse(responseCode = "201", description = "Opened",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Uni<Response> open(@Valid @NotNull MatterRequest request) {
        return commands.open(request);
    }

    /** One matter with its record. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getMatter", summary = "A matter with everything that happened to it")
    @APIResponse(responseCode = "200", description = "The matter",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Uni<Response> get(@PathParam("id") UUID id) {
        Caller caller = queries.caller();
        return queries.one(Matter.class, id, matter -> matter.access().visibleTo(caller),
                matter -> Mutiny.fetch(matter.entries()), MatterView::of);
    }
}
