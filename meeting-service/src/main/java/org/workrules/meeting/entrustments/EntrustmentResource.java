package org.workrules.meeting.entrustments;

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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.leadership.PeopleRegister;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Entrustments of the mayor and the vice-mayors (articles 5 and 40). */
@Path("/entrustments")
@Tag(name = "Leadership")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class EntrustmentResource {

    private final Commands commands;
    private final Queries queries;
    private final PeopleRegister register;

    EntrustmentResource(Commands commands, Queries queries, PeopleRegister register) {
        this.commands = commands;
        this.queries = queries;
        this.register = register;
    }

    /** Entrustments, newest first. */
    @GET
    @Operation(operationId = "listEntrustments", summary = "Entrustments by holder, grantor and moment")
    public Uni<Page<EntrustmentView>> list(@QueryParam("holder") @Size(max = 60) String holder,
                                           @QueryParam("grantor") @Size(max = 60) String grantor,
                                           @QueryParam("at") Instant at, @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(Entrustment.class)
                .where("e.holder = :holder", "holder", holder)
                .where("e.grantor = :grantor", "grantor", grantor)
                .where("e.fromAt <= :at and e.untilAt > :at and (e.revokedAt is null or e.revokedAt > :at)", "at", at)
                .page(session, page, Entrustment::view));
    }

    /** One entrustment. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getEntrustment", summary = "One entrustment")
    @APIResponseSchema(value = EntrustmentView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(Entrustment.class, id, entrustment -> true, Entrustment::view);
    }

    /** The caller entrusts something. */
    @POST
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR})
    @Operation(operationId = "entrust", summary = "Entrust work, or the convening of special meetings, for a time")
    @APIResponseSchema(value = EntrustmentView.class, responseCode = "201")
    public Uni<Response> entrust(@Valid @NotNull Entrust request) {
        return commands.act("entrustment.grant", request)
                .create(register::toChange, (known, act) -> Entrustment.grant(request, known, act)).answer(Entrustment::view);
    }

    /** The caller takes an entrustment back. */
    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR})
    @Operation(operationId = "revokeEntrustment", summary = "Take an entrustment back")
    @APIResponseSchema(value = EntrustmentView.class, responseCode = "200")
    public Uni<Response> revoke(UUID id, @Valid @NotNull RevokeEntrustment request) {
        return commands.act("entrustment.revoke", request).on(Entrustment.class, id)
                .decide((Entrustment entrustment, Work work) -> register.toChange(work),
                        (entrustment, known, act) -> entrustment.revoke(request, known, act))
                .answer(Entrustment::view);
    }
}
