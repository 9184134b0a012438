package org.workrules.meeting.bodies;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.bodies.Body.BodyView;
import org.workrules.meeting.leadership.PeopleRegister;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Coordinating and temporary bodies (art. 46). */
@Path("/bodies")
@Tag(name = "Meeting control")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class BodyResource {

    private final Commands commands;
    private final Queries queries;
    private final PeopleRegister register;

    BodyResource(Commands commands, Queries queries, PeopleRegister register) {
        this.commands = commands;
        this.queries = queries;
        this.register = register;
    }

    /** Bodies, newest first; everybody in the government may know which there are. */
    @GET
    @Operation(operationId = "listBodies", summary = "Coordinating and temporary bodies")
    public Uni<Page<BodyView>> list(@QueryParam("state") BodyState state, @QueryParam("kind") BodyKind kind,
                                    @QueryParam("department") @Size(max = 60) String department,
                                    @QueryParam("endsBefore") LocalDate endsBefore, @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(Body.class)
                .where("e.state = :state", "state", state)
                .where("e.kind = :kind", "kind", kind)
                .where("array_contains(e.departments, :department)", "department", department)
                .where("e.endsOn < :before", "before", endsBefore)
                .page(session, page, Body::view));
    }

    /** One body. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getBody", summary = "One coordinating or temporary body")
    @APIResponseSchema(value = BodyView.class, responseCode = "200")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return queries.one(Body.class, id, body -> true, Body::view);
    }

    /** Establishes a body. */
    @POST
    @RolesAllowed({Role.MAYOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "establishBody", summary = "Establish a body with a purpose, a leader and an end")
    @APIResponseSchema(value = BodyView.class, responseCode = "201")
    public Uni<Response> establish(@Valid @NotNull EstablishBody request) {
        return commands.act("body.establish", request)
                .create(work -> register.all(work.session()), (people, act) -> Body.establish(request, people, act))
                .answer(Body::view);
    }

    /** Lets a body work longer. */
    @POST
    @Path("/{id}/extension")
    @RolesAllowed({Role.MAYOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "extendBody", summary = "Move the end of a body that works")
    @APIResponseSchema(value = BodyView.class, responseCode = "200")
    public Uni<Response> extend(@PathParam("id") UUID id, @Valid @NotNull ExtendBody request) {
        return commands.act("body.extend", request).on(Body.class, id)
                .decide((body, act) -> body.extend(request, act)).answer(Body::view);
    }

    /** Ends a body before its last day. */
    @POST
    @Path("/{id}/dissolution")
    @RolesAllowed({Role.MAYOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "dissolveBody", summary = "End a body before its last day")
    @APIResponseSchema(value = BodyView.class, responseCode = "200")
    public Uni<Response> dissolve(@PathParam("id") UUID id, @Valid @NotNull DissolveBody request) {
        return commands.act("body.dissolve", request).on(Body.class, id)
                .decide((body, act) -> body.dissolve(request, act)).answer(Body::view);
    }
}
