package org.workrules.meeting.meetings;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;

/** What may change of a convened meeting: time and place, who is invited, whether it is held; and what it cost in the end. */
@Path("/" + MeetingResource.ID)
@Tag(name = "Meetings")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class MeetingChangeResource {

    private final Commands commands;
    private final ConveningFacts facts;

    MeetingChangeResource(Commands commands, ConveningFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    /** Holds the meeting at another time or place. */
    @POST
    @Path("/postponement")
    @RolesAllowed({Role.MAYOR, Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "postponeMeeting", summary = "Hold the meeting at another time or place",
            description = "On another day who belongs to the meeting is found anew; granted leave stays, and who no longer comes gets a cancellation.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Uni<Response> postpone(@PathParam("id") UUID id, @Valid @NotNull PostponeMeeting request) {
        return commands.act("meeting.postpone", request).on(Meeting.class, id)
                .decide((Meeting meeting, Work work) -> facts.postponing(meeting, request.heldAt(), work),
                        (meeting, known, act) -> meeting.postpone(request, known, act))
                .answer(Meeting::view);
    }

    /** Cancels the meeting; its topics wait for another. */
    @POST
    @Path("/cancellation")
    @RolesAllowed({Role.MAYOR, Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "cancelMeeting", summary = "Cancel the meeting; its topics wait for another")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Uni<Response> cancel(@PathParam("id") UUID id, @Valid @NotNull CancelMeeting request) {
        return commands.act("meeting.cancel", request).on(Meeting.class, id)
                .decide((Meeting meeting, Work work) -> facts.topics(meeting.openTopics(), work), (meeting, topics, act) -> meeting.cancel(request, topics, act)).answer(Meeting::view);
    }

    /** Invites somebody beside those who belong to the meeting. */
    @POST
    @Path("/invitees")
    @RolesAllowed({Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "inviteToMeeting", summary = "Invite somebody beside those who belong to the meeting")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Uni<Response> invite(@PathParam("id") UUID id, @Valid @NotNull InvitePerson request) {
        return commands.act("meeting.invite", request).on(Meeting.class, id)
                .decide((Meeting meeting, Work work) -> facts.people(work),
                        (meeting, people, act) -> meeting.invite(request, people, act))
                .answer(Meeting::view);
    }

    /** Records what the meeting cost. */
    @POST
    @Path("/cost")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "recordMeetingCost", summary = "Record what the meeting cost; more than the budget is explained")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Uni<Response> account(@PathParam("id") UUID id, @Valid @NotNull RecordCost request) {
        return commands.act("meeting.cost", request).on(Meeting.class, id)
                .decide((meeting, act) -> meeting.account(request, act)).answer(Meeting::view);
    }
}
