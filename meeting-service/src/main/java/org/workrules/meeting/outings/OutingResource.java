package org.workrules.meeting.outings;

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
import org.workrules.meeting.leadership.Register;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Outing reports with consent, stand-in and return (art. 6). */
@Path("/outings")
@Tag(name = "Outings")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class OutingResource {

    private final Commands commands;
    private final Queries queries;
    private final PeopleRegister register;

    OutingResource(Commands commands, Queries queries, PeopleRegister register) {
        this.commands = commands;
        this.queries = queries;
        this.register = register;
    }

    /** Outings the caller may know of, newest first. */
    @GET
    @Operation(operationId = "listOutings", summary = "Outing reports by person, state and time; with overdue=true those whose return nobody reported")
    public Uni<Page<OutingView>> list(@QueryParam("person") @Size(max = 60) String person, @QueryParam("state") OutingState state,
                                      @QueryParam("from") Instant from, @QueryParam("until") Instant until,
                                      @QueryParam("overdue") Boolean overdue, @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        Listing<Outing> outings = Listing.of(Outing.class)
                .where("e.personId = :person", "person", person)
                .where("e.state = :state", "state", state)
                .where("e.untilAt > :from", "from", from)
                .where("e.fromAt < :until", "until", until);
        if (Boolean.TRUE.equals(overdue)) {
            outings.where("e.state = CONSENTED and e.overdueSince is not null");
        }
        if (!Outing.seesAll(caller)) {
            outings.where("e.personId = :own or e.standIn = :own or e.askedOf = :own", "own", caller.id());
        }
        return queries.read(session -> outings.page(session, page, Outing::view));
    }

    /** One outing. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getOuting", summary = "One outing report")
    @APIResponseSchema(value = OutingView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(Outing.class, id, outing -> outing.visibleTo(queries.caller()), Outing::view);
    }

    /** Reports an outing before it begins. */
    @POST
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.PARTY_GROUP_MEMBER,
            Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "reportOuting", summary = "Report an outing before it begins")
    @APIResponseSchema(value = OutingView.class, responseCode = "201")
    public Uni<Response> report(@Valid @NotNull ReportOuting request) {
        return commands.act("outing.report", request)
                .create(register::toChange, (known, act) -> Outing.report(request, known, act)).answer(Outing::view);
    }

    /** Who decides consents. */
    @POST
    @Path("/{id}/consent")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "consentToOuting", summary = "Consent to an outing")
    @APIResponseSchema(value = OutingView.class, responseCode = "200")
    public Uni<Response> consent(UUID id, @Valid @NotNull ConsentToOuting request) {
        return act("outing.consent", request, id, (outing, known, act) -> outing.consent(request, known, act));
    }

    /** Who decides refuses. */
    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "refuseOuting", summary = "Refuse an outing with a reason")
    @APIResponseSchema(value = OutingView.class, responseCode = "200")
    public Uni<Response> refuse(UUID id, @Valid @NotNull RefuseOuting request) {
        return act("outing.refuse", request, id, (outing, known, act) -> outing.refuse(request, known, act));
    }

    /** Who was to go stays. */
    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.PARTY_GROUP_MEMBER,
            Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "withdrawOuting", summary = "Withdraw an outing before it begins")
    @APIResponseSchema(value = OutingView.class, responseCode = "200")
    public Uni<Response> withdraw(UUID id) {
        return act("outing.withdraw", null, id, Outing::withdraw);
    }

    /** Who went is back. */
    @POST
    @Path("/{id}/return")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.PARTY_GROUP_MEMBER,
            Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "returnFromOuting", summary = "Report the return from an outing")
    @APIResponseSchema(value = OutingView.class, responseCode = "200")
    public Uni<Response> comeBack(UUID id) {
        return act("outing.return", null, id, Outing::comeBack);
    }

    /** Who is away asks to come back later. */
    @POST
    @Path("/{id}/prolongation")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.PARTY_GROUP_MEMBER,
            Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "prolongOuting", summary = "Ask for a later return from an outing")
    @APIResponseSchema(value = OutingView.class, responseCode = "200")
    public Uni<Response> prolong(UUID id, @Valid @NotNull ProlongOuting request) {
        return act("outing.prolong", request, id, (outing, known, act) -> outing.prolong(request, known, act));
    }

    /** Who consents decides on a later return. */
    @POST
    @Path("/{id}/prolongation-decision")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "decideOutingProlongation", summary = "Grant or refuse a later return from an outing")
    @APIResponseSchema(value = OutingView.class, responseCode = "200")
    public Uni<Response> decideProlongation(UUID id, @Valid @NotNull DecideProlongation request) {
        return act("outing.prolongation", request, id, (outing, known, act) -> outing.decideProlongation(request, known, act));
    }

    private Uni<Response> act(String name, Object request, UUID id, Commands.FactDecision<Outing, Register> decision) {
        return commands.act(name, request).on(Outing.class, id)
                .decide((Outing outing, Work work) -> register.toChange(work), decision).answer(Outing::view);
    }
}
