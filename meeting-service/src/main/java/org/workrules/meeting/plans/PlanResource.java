package org.workrules.meeting.plans;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.meetings.Caps;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.MeetingKind;
import org.workrules.meeting.plans.PlannedMeeting.PlanView;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** The year plan of meetings (art. 46). */
@Path("/plan")
@Tag(name = "Meeting control")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

    private final Commands commands;
    private final Queries queries;

    PlanResource(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** Entries of the plan; for the general office, the leaders and the departments that prepare them. */
    @GET
    @Operation(operationId = "listPlannedMeetings", summary = "The year plan of meetings")
    public Uni<Page<PlanView>> list(@QueryParam("year") @Min(2000) @Max(2200) Integer year, @QueryParam("kind") MeetingKind kind,
                                    @QueryParam("state") PlanState state, @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        Listing<PlannedMeeting> entries = Listing.of(PlannedMeeting.class)
                .where("e.year = :year", "year", year)
                .where("e.kind = :kind", "kind", kind)
                .where("e.state = :state", "state", state);
        if (!caller.atTheTable()) {
            entries.where("e.department = :own", "own", caller.department() == null ? "" : caller.department());
        }
        return queries.read(session -> entries.page(session, page, PlannedMeeting::view));
    }

    /** One entry. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlannedMeeting", summary = "One entry of the year plan")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Uni<Response> get(@PathParam("id") UUID id) {
        Caller caller = queries.caller();
        return queries.one(PlannedMeeting.class, id, entry -> caller.atTheTable() || caller.worksIn(entry.view().department()),
                PlannedMeeting::view);
    }

    /** Plans a meeting inside the caps. */
    @POST
    @RolesAllowed({Role.MAYOR, Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "planMeeting", summary = "Plan a meeting inside the caps of its kind")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Uni<Response> plan(@Valid @NotNull PlanMeeting request) {
        return commands.act("plan.meeting", request)
                .create(work -> soFar(request, work), (held, act) -> PlannedMeeting.plan(request, held, act))
                .answer(PlannedMeeting::view);
    }

    /** Names the meeting that carries an entry out. */
    @POST
    @Path("/{id}/meeting")
    @RolesAllowed({Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "linkPlannedMeeting", summary = "Name the meeting that carries the entry out")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Uni<Response> hold(@PathParam("id") UUID id, @Valid @NotNull LinkMeeting request) {
        return commands.act("plan.hold", request).on(PlannedMeeting.class, id)
                .decide((PlannedMeeting entry, Work work) -> work.find(Meeting.class, request.meetingId()),
                        (entry, meeting, act) -> entry.hold(meeting))
                .answer(PlannedMeeting::view);
    }

    /** Drops an entry. */
    @POST
    @Path("/{id}/dropping")
    @RolesAllowed({Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "dropPlannedMeeting", summary = "Say that a planned meeting is not held, and why")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Uni<Response> drop(@PathParam("id") UUID id, @Valid @NotNull DropPlan request) {
        return commands.act("plan.drop", request).on(PlannedMeeting.class, id)
                .decide((entry, act) -> entry.drop(request)).answer(PlannedMeeting::view);
    }

    private static Uni<Caps.SoFar> soFar(PlanMeeting request, Work work) {
        return work.session().createSelectionQuery("select count(*), coalesce(sum(p.budgetYuan), 0) from PlannedMeeting p"
                        + " where p.year = ?1 and p.kind = ?2 and p.state <> DROPPED", Object[].class)
                .setParameter(1, request.plannedOn().getYear()).setParameter(2, request.kind()).getSingleResult()
                .map(row -> new Caps.SoFar(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
    }
}
