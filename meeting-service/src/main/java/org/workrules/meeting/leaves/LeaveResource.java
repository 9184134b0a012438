package org.workrules.meeting.leaves;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.leadership.PeopleRegister;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.leaves.Leave.LeaveView;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Leave from meetings and substitutes (art. 42). */
@Path("/leaves")
@Tag(name = "Meetings")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class LeaveResource {

    private final Commands commands;
    private final Queries queries;
    private final PeopleRegister register;

    LeaveResource(Commands commands, Queries queries, PeopleRegister register) {
        this.commands = commands;
        this.queries = queries;
        this.register = register;
    }

    /** Requests for leave the caller may know of, newest first. */
    @GET
    @Operation(operationId = "listLeaves", summary = "Requests for leave the caller may know of")
    public Uni<Page<LeaveView>> list(@QueryParam("meetingId") UUID meetingId, @QueryParam("state") LeaveState state,
                                     @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        Listing<Leave> leaves = Listing.of(Leave.class)
                .where("e.meetingId = :meeting", "meeting", meetingId)
                .where("e.state = :state", "state", state);
        if (!caller.ofGeneralOffice()) {
            leaves.where("e.personId = :own or e.chair = :own", "own", caller.id());
        }
        return queries.read(session -> leaves.page(session, page, Leave::view));
    }

    /** One request. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getLeave", summary = "One request for leave")
    @APIResponseSchema(value = LeaveView.class, responseCode = "200")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return queries.one(Leave.class, id, leave -> leave.visibleTo(queries.caller()), Leave::view);
    }

    /** A member asks for leave. */
    @POST
    @RolesAllowed({Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.PARTY_GROUP_MEMBER, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "requestLeave", summary = "Ask for leave from a meeting")
    @APIResponseSchema(value = LeaveView.class, responseCode = "201")
    public Uni<Response> request(@Valid @NotNull RequestLeave request) {
        return commands.act("leave.request", request)
                .create(work -> work.find(Meeting.class, request.meetingId()),
                        (meeting, act) -> Leave.request(request, meeting, act))
                .answer(Leave::view);
    }

    /** The convener decides. */
    @POST
    @Path("/{id}/decision")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "decideLeave", summary = "Grant or refuse leave")
    @APIResponseSchema(value = LeaveView.class, responseCode = "200")
    public Uni<Response> decide(@PathParam("id") UUID id, @Valid @NotNull DecideLeave request) {
        return commands.act("leave.decide", request).on(Leave.class, id)
                .decide((Leave leave, Work work) -> work.load(Meeting.class, leave.meetingId()),
                        (leave, meeting, act) -> leave.decide(request, meeting, act))
                .answer(Leave::view);
    }

    /** Who is on leave names a substitute. */
    @POST
    @Path("/{id}/substitute")
    @RolesAllowed({Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.PARTY_GROUP_MEMBER, Role.DEPARTMENT_HEAD, Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "nameSubstitute", summary = "Name who comes for a member on leave")
    @APIResponseSchema(value = LeaveView.class, responseCode = "200")
    public Uni<Response> substitute(@PathParam("id") UUID id, @Valid @NotNull NameSubstitute request) {
        return commands.act("leave.substitute", request).on(Leave.class, id)
                .decide((Leave leave, Work work) -> work.load(Meeting.class, leave.meetingId())
                                .chain(meeting -> register.all(work.session()).map(people -> new Basis(meeting, people))),
                        (leave, basis, act) -> leave.substitute(request, basis.meeting(), basis.people(), act))
                .answer(Leave::view);
    }

    /** Who asked for leave comes after all. */
    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.PARTY_GROUP_MEMBER, Role.DEPARTMENT_HEAD, Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "withdrawLeave", summary = "Withdraw a request for leave, or leave that was granted")
    @APIResponseSchema(value = LeaveView.class, responseCode = "200")
    public Uni<Response> withdraw(@PathParam("id") UUID id) {
        return commands.act("leave.withdraw", null).on(Leave.class, id)
                .decide((Leave leave, Work work) -> work.load(Meeting.class, leave.meetingId()), Leave::withdraw).answer(Leave::view);
    }

    private record Basis(Meeting meeting, List<Person> people) {
    }
}
