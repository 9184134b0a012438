package org.workrules.meeting.meetings;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Precondition;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Meetings: convened, opened with a quorum, deciding topic by topic, closed (articles 36-40). */
@Path("/")
@Tag(name = "Meetings")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class MeetingResource {

    static final String ID = "{id: [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    private final Commands commands;
    private final Queries queries;
    private final ConveningFacts facts;

    MeetingResource(Commands commands, Queries queries, ConveningFacts facts) {
        this.commands = commands;
        this.queries = queries;
        this.facts = facts;
    }

    /** Meetings the caller may know of, newest first. */
    @GET
    @Operation(operationId = "listMeetings", summary = "Meetings the caller may know of")
    public Uni<Page<MeetingView>> list(@QueryParam("kind") MeetingKind kind, @QueryParam("state") MeetingState state,
                                       @QueryParam("from") Instant from, @QueryParam("until") Instant until,
                                       @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        Listing<Meeting> meetings = Listing.of(Meeting.class)
                .where("e.kind = :kind", "kind", kind)
                .where("e.state = :state", "state", state)
                .where("e.heldAt >= :from", "from", from)
                .where("e.heldAt < :until", "until", until);
        if (!Meeting.seesAll(caller)) {
            meetings.where("array_contains(e.concerned, :self) or array_contains(e.concerned, :own)", Map.of("self", caller.id(),
                    "own", caller.department() == null ? caller.id() : caller.department()));
        }
        return queries.read(session -> meetings.page(session, page, Meeting::view));
    }

    /** One meeting. */
    @GET
    @Path(ID)
    @Operation(operationId = "getMeeting", summary = "One meeting with members, attendance and agenda")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(Meeting.class, id, meeting -> meeting.visibleTo(queries.caller()), Meeting::view);
    }

    /** The general office convenes a meeting in the convener's name. */
    @POST
    @RolesAllowed({Role.MAYOR, Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "conveneMeeting", summary = "Convene a meeting with its agenda")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201")
    public Uni<Response> convene(@Valid @NotNull ConveneMeeting request) {
        return commands.act("meeting.convene", request)
                .create(work -> facts.of(request.kind(), request.heldAt(), request.convener(), request.topics(), work),
                        (known, act) -> Meeting.convene(request, known, act))
                .answer(Meeting::view);
    }

    /** The general office records who comes and who leaves. */
    @POST
    @Path(ID + "/attendance")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "checkInAtMeeting", summary = "Record that somebody comes or leaves")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Uni<Response> checkIn(UUID id, @Valid @NotNull CheckIn request) {
        return commands.act("meeting.check-in", request).on(Meeting.class, id)
                .decide((meeting, act) -> meeting.checkIn(request, act))
                .answer(Meeting::view);
    }

    /** The chair opens the meeting. */
    @POST
    @Path(ID + "/opening")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL,
            Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "openMeeting", summary = "Open the meeting; an executive meeting needs its quorum")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Uni<Response> open(UUID id) {
        return commands.act("meeting.open", null).on(Meeting.class, id).decide((meeting, act) -> {
            meeting.requireChair(act.caller());
            meeting.open(act);
        }).answer(Meeting::view);
    }

    /** The chair states what the meeting decided of a topic. */
    @POST
    @Path(ID + "/decisions")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL,
            Role.OFFICE_DEPUTY_DIRECTOR, Role.PARTY_GROUP_MEMBER})
    @Operation(operationId = "decideTopic", summary = "Record what the meeting decided of a topic")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Uni<Response> decide(UUID id, @Valid @NotNull DecideTopic request) {
        return commands.act("meeting.decide", request).on(Meeting.class, id)
                .decide((Meeting meeting, Work work) -> locked(meeting, work).chain(() -> facts.deciding(request.topicId(), work)),
                        (meeting, known, act) -> {
                    meeting.requireChair(act.caller(), request.topicId());
                    meeting.keepOut(request.topicId(), known.interested(), act);
                    meeting.decide(request, known.topic(), act);
                }).answer(Meeting::view);
    }

    /** The chair closes the meeting. */
    @POST
    @Path(ID + "/closing")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL,
            Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "closeMeeting", summary = "Close the meeting when its agenda is settled")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Uni<Response> close(UUID id) {
        return commands.act("meeting.close", null).on(Meeting.class, id).decide((meeting, act) -> {
            meeting.requireChair(act.caller());
            meeting.close(act);
        }).answer(Meeting::view);
    }

    /**
     * A resolution is written before the meeting's new version: without the lock, the second of two who decide at once would meet
     * the first one's resolution instead of learning that the meeting changed.
     */
    private static Uni<Void> locked(Meeting meeting, Work work) {
        return work.session().createNativeQuery("select version from meeting where id = ?1 for no key update", Long.class)
                .setParameter(1, meeting.id()).getSingleResult().invoke(version -> {
                    if (version != meeting.version()) {
                        throw new Precondition(Precondition.Failure.STALE);
                    }
                }).replaceWithVoid();
    }
}
