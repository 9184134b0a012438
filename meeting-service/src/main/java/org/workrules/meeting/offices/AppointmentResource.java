package org.workrules.meeting.offices;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.leadership.PeopleRegister;
import org.workrules.meeting.leadership.Register;
import org.workrules.meeting.leadership.Tenure;
import org.workrules.meeting.organization.Departments;
import org.workrules.platform.identity.Office;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Who held which office when; appointment and relief (art. 5). The general office records what was decided. */
@Path("/appointments")
@Tag(name = "Leadership")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentResource {

    private final Commands commands;
    private final Queries queries;
    private final PeopleRegister register;

    AppointmentResource(Commands commands, Queries queries, PeopleRegister register) {
        this.commands = commands;
        this.queries = queries;
        this.register = register;
    }

    /** Offices held, newest first. */
    @GET
    @Operation(operationId = "listAppointments", summary = "Who held which office, by person, office, department and day")
    public Uni<Page<TenureView>> list(@QueryParam("person") @Size(max = 60) String person, @QueryParam("office") Office office,
                                      @QueryParam("department") @Size(max = 60) String department, @QueryParam("on") LocalDate on,
                                      @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(Tenure.class)
                .where("e.personId = :person", "person", person)
                .where("e.office = :office", "office", office == null ? null : office.role())
                .where("e.department = :department", "department", department)
                .where("e.since <= :day and (e.until is null or e.until > :day)", "day", on)
                .page(session, page, TenureView::of));
    }

    /** One appointment. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getAppointment", summary = "One appointment")
    @APIResponseSchema(value = TenureView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(Tenure.class, id, tenure -> true, TenureView::of);
    }

    /** Records an appointment. */
    @POST
    @RolesAllowed({Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR})
    @Operation(operationId = "appoint", summary = "Record that somebody takes up an office")
    @APIResponseSchema(value = TenureView.class, responseCode = "201")
    public Uni<Response> appoint(@Valid @NotNull Appoint request) {
        return commands.act("office.appoint", request)
                .create(work -> register.toChange(work).chain(people -> Departments.read(work.session())
                                .map(departments -> new Basis(people, departments))),
                        (basis, act) -> Appointments.appoint(request, basis.people(), basis.departments(), act))
                .answer(TenureView::of);
    }

    /** Records a relief. */
    @POST
    @Path("/{id}/relief")
    @RolesAllowed({Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR})
    @Operation(operationId = "relieve", summary = "Record that somebody leaves an office")
    @APIResponseSchema(value = TenureView.class, responseCode = "200")
    public Uni<Response> relieve(UUID id, @Valid @NotNull Relieve request) {
        return commands.act("office.relieve", request).on(Tenure.class, id)
                .decide((Tenure tenure, Work work) -> register.toChange(work),
                        (tenure, people, act) -> Appointments.relieve(tenure, request, people, act))
                .answer(TenureView::of);
    }

    private record Basis(Register people, Departments departments) {
    }
}
