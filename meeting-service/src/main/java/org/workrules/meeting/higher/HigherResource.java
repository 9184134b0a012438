package org.workrules.meeting.higher;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.higher.HigherMeeting.HigherView;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** National and provincial meetings to be held here (art. 45). */
@Path("/higher")
@Tag(name = "Meeting control")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class HigherResource {

    private final Commands commands;
    private final Queries queries;

    HigherResource(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** Reported meetings the caller may know of, newest first. */
    @GET
    @Operation(operationId = "listHigherMeetings", summary = "National and provincial meetings the caller may know of")
    public Uni<Page<HigherView>> list(@QueryParam("state") HigherState state, @QueryParam("level") HigherLevel level,
                                      @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        Listing<HigherMeeting> meetings = Listing.of(HigherMeeting.class)
                .where("e.state = :state", "state", state)
                .where("e.level = :level", "level", level);
        if (!caller.atTheTable()) {
            meetings.where("e.department = :own", "own", caller.department() == null ? "" : caller.department());
        }
        return queries.read(session -> meetings.page(session, page, HigherMeeting::view));
    }

    /** One of them. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getHigherMeeting", summary = "One national or provincial meeting")
    @APIResponseSchema(value = HigherView.class, responseCode = "200")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return queries.one(HigherMeeting.class, id, meeting -> meeting.visibleTo(queries.caller()), HigherMeeting::view);
    }

    /** A department reports one. */
    @POST
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "reportHigherMeeting", summary = "Report a national or provincial meeting to be held here")
    @APIResponseSchema(value = HigherView.class, responseCode = "201")
    public Uni<Response> report(@Valid @NotNull ReportHigherMeeting request) {
        return commands.act("higher.report", request).create(act -> HigherMeeting.report(request, act)).answer(HigherMeeting::view);
    }

    /** The mayor decides. */
    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Role.MAYOR)
    @Operation(operationId = "decideHigherMeeting", summary = "Consent to the meeting, or not")
    @APIResponseSchema(value = HigherView.class, responseCode = "200")
    public Uni<Response> decide(@PathParam("id") UUID id, @Valid @NotNull DecideHigherMeeting request) {
        return commands.act("higher.decide", request).on(HigherMeeting.class, id)
                .decide((meeting, act) -> meeting.decide(request, act)).answer(HigherMeeting::view);
    }

    /** The department replies. */
    @POST
    @Path("/{id}/reply")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "replyToOrganizer", summary = "Reply to the organizer as was decided")
    @APIResponseSchema(value = HigherView.class, responseCode = "200")
    public Uni<Response> reply(@PathParam("id") UUID id, @Valid @NotNull ReplyToOrganizer request) {
        return commands.act("higher.reply", request).on(HigherMeeting.class, id)
                .decide((meeting, act) -> meeting.reply(request, act)).answer(HigherMeeting::view);
    }
}
