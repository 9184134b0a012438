package org.workrules.meeting.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.calendar.CalendarFeed.FeedView;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Queries;

/** The caller's own calendar feed. Its address is told once: neither the database nor a remembered answer holds it. */
@Path("/calendars")
@Tag(name = "Calendar")
@RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.PARTY_GROUP_MEMBER,
        Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    private static final String OWN = "from CalendarFeed f where f.personId = :person";

    private final Commands commands;
    private final Queries queries;
    private final ObjectMapper json;
    private final String publicUrl;

    CalendarResource(Commands commands, Queries queries, ObjectMapper json,
                     @ConfigProperty(name = "workrules.public-url") String publicUrl) {
        this.commands = commands;
        this.queries = queries;
        this.json = json;
        this.publicUrl = publicUrl;
    }

    /** One's own feed. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getCalendarFeed", summary = "The caller's own calendar feed, without its address")
    @APIResponseSchema(value = FeedView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(CalendarFeed.class, id, feed -> feed.ownedBy(queries.caller()), CalendarFeed::view);
    }

    /** Opens the caller's feed or renews its address. */
    @POST
    @Operation(operationId = "openCalendarFeed", summary = "Open the own calendar feed, or give it a new secret address")
    @APIResponseSchema(value = FeedView.class, responseCode = "201")
    public Uni<Response> open() {
        FeedToken token = FeedToken.fresh();
        boolean[] carriedOut = new boolean[1];
        return commands.act("calendar.open", null)
                .create(this::own, (known, act) -> {
                    carriedOut[0] = true;
                    return CalendarFeed.open(known.feed(), token.hash(), act);
                })
                .answer(CalendarFeed::view).map(answer -> carriedOut[0] ? withAddress(answer, token) : answer);
    }

    /** Closes a feed: its address answers no more. */
    @POST
    @Path("/{id}/closing")
    @Operation(operationId = "closeCalendarFeed", summary = "Close the own calendar feed")
    @APIResponseSchema(value = FeedView.class, responseCode = "200")
    public Uni<Response> close(UUID id) {
        return commands.act("calendar.close", null).on(CalendarFeed.class, id).decide(CalendarFeed::close).answer(CalendarFeed::view);
    }

    private Uni<Known> own(Work work) {
        return work.session().createSelectionQuery(OWN, CalendarFeed.class).setParameter("person", work.act().caller().id())
                .getSingleResultOrNull().map(Known::new);
    }

    private Response withAddress(Response answer, FeedToken token) {
        try {
            ObjectNode body = (ObjectNode) json.readTree((String) answer.getEntity());
            body.put("address", publicUrl + "/public/calendars/" + token.text());
            return Response.fromResponse(answer).entity(json.writeValueAsString(body)).build();
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The caller's feed, if there is one. */
    private record Known(CalendarFeed feed) {
    }
}
