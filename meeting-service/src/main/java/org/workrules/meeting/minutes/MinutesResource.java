package org.workrules.meeting.minutes;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.MeetingKind;
import org.workrules.meeting.minutes.Minutes.MinutesView;
import org.workrules.meeting.resolutions.Resolution;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Minutes of meetings, and the excerpt that goes back to the department that proposed a topic (art. 43). */
@Path("/minutes")
@Tag(name = "Minutes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class MinutesResource {

    private final Commands commands;
    private final Queries queries;

    MinutesResource(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** Minutes, newest first; for the leaders and the general office. */
    @GET
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.PARTY_GROUP_MEMBER, Role.SECRETARY_GENERAL,
            Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SUPERVISION_BUREAU})
    @Operation(operationId = "listMinutes", summary = "Minutes the caller may know of")
    public Uni<Page<MinutesView>> list(@QueryParam("state") MinutesState state, @QueryParam("kind") MeetingKind kind,
                                       @QueryParam("meetingId") UUID meetingId, @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        return queries.read(session -> Listing.of(Minutes.class)
                .where("e.state = :state", "state", state)
                .where("e.kind = :kind", "kind", kind)
                .where("e.meetingId = :meeting", "meeting", meetingId)
                .where("e.secrecy in :grades", "grades", Clearance.upTo(caller.clearance()))
                .page(session, page, Minutes::view));
    }

    /** One set of minutes. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getMinutes", summary = "One set of minutes")
    @APIResponseSchema(value = MinutesView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(Minutes.class, id, minutes -> minutes.visibleTo(queries.caller()), Minutes::view);
    }

    /** What issued minutes say of one topic, for the department that proposed it. */
    @GET
    @Path("/{id}/excerpts/{resolutionId}")
    @Operation(operationId = "getMinutesExcerpt", summary = "What issued minutes say of one topic")
    public Uni<Excerpt> excerpt(UUID id, UUID resolutionId) {
        Caller caller = queries.caller();
        return queries.read(session -> session.find(Minutes.class, id).chain(minutes -> session
                .find(Resolution.class, resolutionId).map(resolution -> {
                    if (minutes == null || resolution == null || minutes.number() == null
                            || !resolution.meetingId().equals(minutes.meetingId()) || !resolution.visibleTo(caller)) {
                        throw new NotFound("Excerpt", resolutionId);
                    }
                    return new Excerpt(minutes.number(), resolution.title(), resolution.text());
                })));
    }

    /** The general office drafts minutes from the record of a closed meeting. */
    @POST
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "draftMinutes", summary = "Draft minutes from the meeting's record")
    @APIResponseSchema(value = MinutesView.class, responseCode = "201")
    public Uni<Response> draft(@Valid @NotNull DraftMinutes request) {
        return commands.act("minutes.draft", request)
                .create(work -> work.find(Meeting.class, request.meetingId()).chain(meeting ->
                                resolutions(work.session(), meeting.id()).map(found -> new Basis(meeting, found))),
                        (basis, act) -> Minutes.draft(request, basis.meeting(), basis.resolutions(), act))
                .answer(Minutes::view);
    }

    /** Another of the general office reviews them. */
    @POST
    @Path("/{id}/review")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "reviewMinutes", summary = "Review drafted minutes")
    @APIResponseSchema(value = MinutesView.class, responseCode = "200")
    public Uni<Response> review(UUID id) {
        return commands.act("minutes.review", null).on(Minutes.class, id).decide(Minutes::review).answer(Minutes::view);
    }

    /** The general office issues them; the number is given now, without gap or double. */
    @POST
    @Path("/{id}/issue")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "issueMinutes", summary = "Number and issue reviewed minutes")
    @APIResponseSchema(value = MinutesView.class, responseCode = "200")
    public Uni<Response> issue(UUID id) {
        return commands.act("minutes.issue", null).on(Minutes.class, id)
                .decide((Minutes minutes, Work work) -> lastSerial(minutes, work).chain(last ->
                                resolutions(work.session(), minutes.meetingId()).map(found ->
                                        new Numbering(last, found.stream().map(Resolution::id).toList()))),
                        (minutes, numbering, act) -> minutes.issue(numbering.lastSerial(), numbering.resolutions(), act))
                .answer(Minutes::view);
    }

    private static Uni<Integer> lastSerial(Minutes minutes, Work work) {
        String sequence = "minutes/" + minutes.kind() + "/" + work.act().today().getYear();
        return work.session().createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext(?1))) as held", Integer.class)
                .setParameter(1, sequence).getSingleResult()
                .chain(() -> work.session().createSelectionQuery(
                                "select coalesce(max(m.serial), 0) from Minutes m where m.kind = ?1 and m.year = ?2", Integer.class)
                        .setParameter(1, minutes.kind()).setParameter(2, work.act().today().getYear()).getSingleResult());
    }

    private static Uni<List<Resolution>> resolutions(Mutiny.Session session, UUID meetingId) {
        return session.createSelectionQuery("from Resolution r where r.meetingId = ?1 order by r.id", Resolution.class)
                .setParameter(1, meetingId).getResultList();
    }

    private record Basis(Meeting meeting, List<Resolution> resolutions) {
    }

    private record Numbering(int lastSerial, List<UUID> resolutions) {
    }

    /**
     * What minutes say of one topic.
     *
     * @param number the number of the minutes
     * @param title  what the topic is called
     * @param text   what was resolved
     */
    public record Excerpt(String number, String title, String text) {
    }
}
