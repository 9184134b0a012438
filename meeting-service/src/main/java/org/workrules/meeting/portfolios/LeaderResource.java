package org.workrules.meeting.portfolios;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.leadership.PeopleRegister;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.leadership.Person.PersonView;
import org.workrules.meeting.leadership.Register;
import org.workrules.meeting.organization.Departments;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Who holds which office and leads what (art. 5). The mayor decides on portfolios; the general office records what was decided. */
@Path("/leaders")
@Tag(name = "Leadership")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class LeaderResource {

    private final Commands commands;
    private final Queries queries;
    private final PeopleRegister register;

    LeaderResource(Commands commands, Queries queries, PeopleRegister register) {
        this.commands = commands;
        this.queries = queries;
        this.register = register;
    }

    /** People in office. */
    @GET
    @Operation(operationId = "listLeaders", summary = "People in office with their portfolios and stand-ins")
    public Uni<Page<PersonView>> list(@QueryParam("office") @Size(max = 60) String office,
                                      @QueryParam("department") @Size(max = 60) String department,
                                      @QueryParam("inChargeOf") @Size(max = 60) String inChargeOf,
                                      @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(Person.class)
                .where("array_contains(e.offices, :office)", "office", office)
                .where("e.department = :department", "department", department)
                .where("array_contains(e.departments, :charge)", "charge", inChargeOf)
                .page(session, page, Person::view));
    }

    /** One person. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getLeader", summary = "One person of the register")
    @APIResponseSchema(value = PersonView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(Person.class, id, person -> true, Person::view);
    }

    /** Sets a leader's whole portfolio from a day on. */
    @POST
    @Path("/{id}/portfolio")
    @RolesAllowed({Role.MAYOR, Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR})
    @Operation(operationId = "setPortfolio", summary = "Set what a leader is in charge of from a day on")
    @APIResponseSchema(value = PersonView.class, responseCode = "200")
    public Uni<Response> portfolio(UUID id, @Valid @NotNull SetPortfolio request) {
        return commands.act("portfolio.set", request).on(Person.class, id)
                .decide((Person person, Work work) -> register.toChange(work).chain(people -> Departments.read(work.session())
                                .map(departments -> new Basis(people, departments))),
                        (person, basis, act) -> Portfolios.set(person, request, basis.people(), basis.departments(), act))
                .answer(Person::view);
    }

    /** Sets who stands in for a leader from a day on. */
    @POST
    @Path("/{id}/stand-in")
    @RolesAllowed({Role.MAYOR, Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR})
    @Operation(operationId = "setStandIn", summary = "Set who stands in for a leader from a day on")
    @APIResponseSchema(value = PersonView.class, responseCode = "200")
    public Uni<Response> standIn(UUID id, @Valid @NotNull SetStandIn request) {
        return commands.act("stand-in.set", request).on(Person.class, id)
                .decide((Person person, Work work) -> register.toChange(work),
                        (person, people, act) -> Portfolios.standIn(person, request, people, act))
                .answer(Person::view);
    }

    private record Basis(Register people, Departments departments) {
    }
}
