package org.workrules.emergency.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.emergency.sight.Sight;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Breaches of the duty to report; the supervision bureau, which follows them up, sees all. */
@Path("/breaches")
@Tag(name = "Breaches")
@RolesAllowed({Role.DUTY_OFFICER, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD, Role.MAYOR, Role.VICE_MAYOR, Role.PARTY_GROUP_MEMBER,
        Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR,
        Role.SUPERVISION_BUREAU})
@Produces(MediaType.APPLICATION_JSON)
public class BreachResource {

    private final Queries queries;

    BreachResource(Queries queries) {
        this.queries = queries;
    }

    /** Breaches, newest first. */
    @GET
    @Operation(operationId = "listBreaches", summary = "Late, missed, false and concealed reports")
    public Uni<Page<BreachView>> list(@QueryParam("incident") @Parameter(description = "Id of the incident") UUID incident,
                                      @QueryParam("department") @Parameter(description = "Code of who failed") String department,
                                      @QueryParam("kind") BreachKind kind, @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(Breach.class)
                .where("e.department = :own", "own", sight().narrowedTo())
                .where("e.incidentId = :incident", "incident", incident)
                .where("e.department = :department", "department", department)
                .where("e.kind = :kind", "kind", kind)
                .page(session, page, Breach::view));
    }

    /** One breach. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getBreach", summary = "One breach of the duty to report")
    @APIResponseSchema(value = BreachView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(Breach.class, id, breach -> sight().covers(List.of(breach.department())), Breach::view);
    }

    private Sight sight() {
        Caller caller = queries.caller();
        return caller.holds(Office.SUPERVISION_BUREAU) && caller.clearance().covers(Clearance.INTERNAL)
                ? new Sight(true, caller.department()) : Sight.of(caller);
    }
}
