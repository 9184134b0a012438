package org.workrules.meeting.agenda;

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

/** Whom a topic is about: what members' declared interests are compared with (art. 30). */
@Path("/topics")
@Tag(name = "Topics")
@Produces(MediaType.APPLICATION_JSON)
public class TopicPartyResource {

    private final Commands commands;

    TopicPartyResource(Commands commands) {
        this.commands = commands;
    }

    /** The proposing department or the general office names whom a topic is about. */
    @POST
    @Path("/{id}/parties")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD, Role.DEPARTMENT_CLERK, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL,
            Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "nameTopicParties", summary = "Name the organizations and fields a topic is about",
            description = "A member who declared an interest in one of them keeps out of the topic (art. 30).")
    @APIResponseSchema(value = TopicView.class, responseCode = "200")
    public Uni<Response> name(@PathParam("id") UUID id, @Valid @NotNull NameParties request) {
        return commands.act("topic.parties", request).on(Topic.class, id)
                .decide((topic, act) -> topic.nameParties(request, act)).answer(Topic::view);
    }
}
