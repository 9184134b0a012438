package org.workrules.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.inbox.ParkedEvent.ParkedEventView;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Queries;

/** Events that could not take effect: operators of the general office look at them, replay them or discard them. */
@Path("/parked-events")
@Tag(name = "Operations")
@RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
@Produces(MediaType.APPLICATION_JSON)
public class ParkedEventResource {

    private final Commands commands;
    private final Queries queries;
    private final Inbox inbox;
    private final ObjectMapper json;

    ParkedEventResource(Commands commands, Queries queries, Inbox inbox, ObjectMapper json) {
        this.commands = commands;
        this.queries = queries;
        this.inbox = inbox;
        this.json = json;
    }

    /** Parked events, newest first. */
    @GET
    @Operation(operationId = "listParkedEvents", summary = "Events that could not take effect")
    public Uni<Page<ParkedEventView>> list(@QueryParam("state") ParkedEvent.State state, @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(ParkedEvent.class)
                .where("e.state = :state", "state", state).page(session, page, ParkedEvent::view));
    }

    /** One parked event. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getParkedEvent", summary = "One parked event")
    @APIResponseSchema(value = ParkedEventView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(ParkedEvent.class, id, any -> true, ParkedEvent::view);
    }

    /** Lets the event take effect now; it does so once, however often it is replayed or comes again. */
    @POST
    @Path("/{id}/replay")
    @Operation(operationId = "replayParkedEvent", summary = "Let a parked event take effect")
    @APIResponseSchema(value = ParkedEventView.class, responseCode = "200")
    public Uni<Response> replay(UUID id) {
        return commands.act("parked-event.replay", null).on(ParkedEvent.class, id)
                .<Void>decide((parked, work) -> inbox.accept(parked.event(json), work),
                        (parked, nothing, act) -> parked.replay(act))
                .answer(ParkedEvent::view);
    }

    /** Decides that the event shall have no effect here. */
    @POST
    @Path("/{id}/discard")
    @Operation(operationId = "discardParkedEvent", summary = "Decide that a parked event shall have no effect")
    @APIResponseSchema(value = ParkedEventView.class, responseCode = "200")
    public Uni<Response> discard(UUID id) {
        return commands.act("parked-event.discard", null).on(ParkedEvent.class, id)
                .decide(ParkedEvent::discard).answer(ParkedEvent::view);
    }
}
