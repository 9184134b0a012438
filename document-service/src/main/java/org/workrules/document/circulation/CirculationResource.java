package org.workrules.document.circulation;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Issued documents on their way to departments, and the receipts of those who read them. */
@Path("/circulations")
@Tag(name = "Circulation")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class CirculationResource {

    private final Commands commands;
    private final Queries queries;

    CirculationResource(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** Circulations the caller may know of, newest first. */
    @GET
    @Operation(operationId = "listCirculations", summary = "Issued documents on their way to departments, newest first",
            description = "A department sees what was sent to it and what it drafted; leaders and the general office see all.")
    public Uni<Page<CirculationSummary>> list(@QueryParam("document") @Parameter(description = "Id of the document") UUID document,
                                              @QueryParam("received") @Parameter(description = "Only what was, or was not received") Boolean received,
                                              @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        Listing<Circulation> found = Listing.of(Circulation.class)
                .where("e.secrecy in :grades", "grades", Clearance.upTo(caller.clearance()))
                .where("e.department = :own or e.draftingDepartment = :own", "own",
                        Circulation.seesAll(caller) ? null : String.valueOf(caller.department()))
                .where("e.documentId = :document", "document", document)
                .where("case when e.receivedAt is null then false else true end = :received", "received", received);
        return queries.read(session -> found.page(session, page, Circulation::summary));
    }

    /** One circulation with its receipts. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getCirculation", summary = "One circulation with those who read the document")
    @APIResponseSchema(value = CirculationView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(Circulation.class, id, found -> found.isVisibleTo(queries.caller()),
                found -> Mutiny.fetch(found.readings()), Circulation::view);
    }

    /** Somebody of the department signs for having read it. */
    @POST
    @Path("/{id}/readings")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "readCirculation", summary = "Sign for having read the document; the first receipt receives it")
    @APIResponseSchema(value = CirculationView.class, responseCode = "200")
    public Uni<Response> read(UUID id, @Valid ReadDocument request) {
        ReadDocument read = request == null ? new ReadDocument(null) : request;
        return commands.act("circulation.read", read).on(Circulation.class, id).with(circulation -> Mutiny.fetch(circulation.readings()))
                .decide((circulation, act) -> circulation.read(read, act))
                .answer(Circulation::view);
    }
}
