package org.workrules.document.signing;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.leadership.Leaders;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** The mayor's authorizations to sign (art. 50(5)): given and taken back by the mayor, seen by leaders and the office. */
@Path("/authorizations")
@Tag(name = "Signing")
@Produces(MediaType.APPLICATION_JSON)
public class AuthorizationResource {

    private final Commands commands;
    private final Queries queries;
    private final Leaders leaders;

    AuthorizationResource(Commands commands, Queries queries, Leaders leaders) {
        this.commands = commands;
        this.queries = queries;
        this.leaders = leaders;
    }

    /** Authorizes a vice-mayor to sign what item (5) names. */
    @POST
    @RolesAllowed(Role.MAYOR)
    @Operation(operationId = "grantSigningAuthorization", summary = "Authorize a vice-mayor to sign (art. 50(5))")
    @APIResponseSchema(value = AuthorizationView.class, responseCode = "201")
    public Uni<Response> grant(@Valid @NotNull AuthorizeSigning request) {
        return commands.act("authorization.grant", request)
                .create(work -> leaders.current(work.session()),
                        (leadership, act) -> Authorization.grant(request, leadership, act))
                .answer(Authorization::view);
    }

    /** Takes an authorization back; signatures given under it stand. */
    @POST
    @Path("/{id}/revocation")
    @RolesAllowed(Role.MAYOR)
    @Operation(operationId = "revokeSigningAuthorization", summary = "Take an authorization back")
    @APIResponseSchema(value = AuthorizationView.class, responseCode = "200")
    public Uni<Response> revoke(@PathParam("id") UUID id, @Valid @NotNull RevokeAuthorization request) {
        return commands.act("authorization.revoke", request).on(Authorization.class, id)
                .decide((authorization, act) -> authorization.revoke(request, act)).answer(Authorization::view);
    }

    /** Authorizations, newest first. */
    @GET
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "listSigningAuthorizations", summary = "Authorizations given by the mayor, newest first")
    public Uni<Page<AuthorizationView>> list(@QueryParam("person") @Size(max = 80) String person,
                                             @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(Authorization.class).where("e.person = :person", "person", person)
                .page(session, page, Authorization::view));
    }

    /** One authorization. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "getSigningAuthorization", summary = "One authorization")
    @APIResponseSchema(value = AuthorizationView.class, responseCode = "200")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return queries.one(Authorization.class, id, found -> true, Authorization::view);
    }
}
