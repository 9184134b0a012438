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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.agenda.Topic;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;

/** The agenda of a convened meeting: topics that come, that leave, their order, and who keeps out of them (art. 41, 30). */
@Path("/" + MeetingResource.ID)
@Tag(name = "Meetings")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class AgendaResource {

    private final Commands commands;
    private final ConveningFacts facts;

    AgendaResource(Commands commands, ConveningFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    /** A topic comes on the agenda; late ones by the chair alone. */
    @POST
    @Path("/topics")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "addTopicToAgenda", summary = "Put a topic on the agenda; once it is fixed, by the chair alone")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Uni<Response> add(@PathParam("id") UUID id, @Valid @NotNull AddTopic request) {
        return commands.act("meeting.topic-add", request).on(Meeting.class, id)
                .decide((Meeting meeting, Work work) -> facts.of(meeting.kind(), meeting.heldAt(), meeting.chair(),
                                List.of(request.topicId()), work),
                        (meeting, known, act) -> meeting.addTopic(request, known.topics().get(0), known, act))
                .answer(Meeting::view);
    }

    /** A topic leaves the agenda undiscussed. */
    @POST
    @Path("/removals")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "removeTopicFromAgenda", summary = "Carry a topic over to another meeting, or withdraw it")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Uni<Response> remove(@PathParam("id") UUID id, @Valid @NotNull RemoveTopic request) {
        return commands.act("meeting.topic-remove", request).on(Meeting.class, id)
                .decide((Meeting meeting, Work work) -> work.load(Topic.class, request.topicId()),
                        (meeting, topic, act) -> meeting.removeTopic(request, topic, act))
                .answer(Meeting::view);
    }

    /** The general office puts the agenda into order. */
    @POST
    @Path("/order")
    @RolesAllowed({Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "orderAgenda", summary = "Put the agenda into another order before the meeting opens")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Uni<Response> order(@PathParam("id") UUID id, @Valid @NotNull OrderAgenda request) {
        return commands.act("meeting.order", request).on(Meeting.class, id)
                .decide((meeting, act) -> meeting.order(request, act)).answer(Meeting::view);
    }

    /** A member keeps out of a topic. */
    @POST
    @Path("/recusals")
    @Operation(operationId = "recuseFromTopic", summary = "Declare an interest in a topic and keep out of it")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Uni<Response> recuse(@PathParam("id") UUID id, @Valid @NotNull RecuseFromTopic request) {
        return commands.act("meeting.recuse", request).on(Meeting.class, id)
                .decide((meeting, act) -> meeting.recuse(request, act)).answer(Meeting::view);
    }
}
