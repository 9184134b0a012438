package org.workrules.meeting.invitations;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.web.Queries;

/** Invitations to meetings as calendar files, each for one person (art. 36-42). */
@Path("/{id: [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}/invitations")
@Tag(name = "Meetings")
@Authenticated
public class InvitationResource {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final Queries queries;

    InvitationResource(Queries queries) {
        this.queries = queries;
    }

    /** The invitation of one person: for that person and for the general office, which sends it. */
    @GET
    @Path("/{personId}")
    @Produces(CALENDAR)
    @Operation(operationId = "getInvitation", summary = "The invitation of one person as an iCalendar file (iTIP)")
    @APIResponse(responseCode = "200", description = "The invitation", content = @Content(mediaType = CALENDAR,
            schema = @Schema(type = SchemaType.STRING, examples = "BEGIN:VCALENDAR")))
    public Uni<Response> invitation(@PathParam("id") UUID id, @PathParam("personId") @Size(max = 60) String personId) {
        Caller caller = queries.caller();
        return queries.read(session -> queries.visible(session, Meeting.class, id,
                meeting -> caller.ofGeneralOffice() || caller.id().equals(personId)).map(meeting -> {
                    if (!Invitation.isFor(meeting, personId)) {
                        throw new NotFound("Invitation", personId);
                    }
                    return Response.ok(Invitation.of(meeting, personId)).type(CALENDAR)
                            .header(HttpHeaders.ETAG, meeting.etag())
                            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=invitation.ics").build();
                }));
    }
}
