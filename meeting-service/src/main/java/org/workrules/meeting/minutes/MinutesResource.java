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
import jakarta.ws.rs.PathParam;
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
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.meetings.AgendaItem;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.MeetingKind;
import org.workrules.meeting.minutes.Excerpt.ExcerptView;
import org.workrules.meeting.minutes.Minutes.MinutesView;
import org.workrules.meeting.minutes.Minutes.PublicMinutes;
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

    /** What issued minutes say of one topic, in the newest edition, for the department that proposed it. */
    @GET
    @Path("/{id}/excerpts/{topicId}")
    @Operation(operationId = "getMinutesExcerpt", summary = "What issued minutes say of one topic, by topic or resolution")
    @APIResponseSchema(value = ExcerptView.class, responseCode = "200")
    public Uni<ExcerptView> excerpt(@PathParam("id") UUID id, @PathParam("topicId") UUID topicId) {
        Caller caller = queries.caller();
        return queries.read(session -> session.createSelectionQuery("from Excerpt e where e.minutesId = ?1"
                        + " and (e.topicId = ?2 or e.resolutionId = ?2) order by e.edition desc", Excerpt.class)
                .setParameter(1, id).setParameter(2, topicId).setMaxResults(1).getSingleResultOrNull()
                .map(excerpt -> {
                    if (excerpt == null || !excerpt.visibleTo(caller)) {
                        throw new NotFound("Excerpt", topicId);
                    }
                    return excerpt.view();
                }));
    }

    /** Excerpts that came back to the caller's department, newest first. */
    @GET
    @Path("/excerpts")
    @Operation(operationId = "listMinutesExcerpts", summary = "Excerpts of minutes for the department that proposed the topic")
    public Uni<Page<ExcerptView>> excerpts(@QueryParam("topicId") UUID topicId, @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        Listing<Excerpt> excerpts = Listing.of(Excerpt.class).where("e.topicId = :topic", "topic", topicId)
                .where("e.secrecy in :grades", "grades", Clearance.upTo(caller.clearance()));
        if (!Minutes.seesAll(caller)) {
            excerpts.where("e.department = :own", "own", caller.department() == null ? "" : caller.department());
        }
        return queries.read(session -> excerpts.page(session, page, Excerpt::view));
    }

    /** Issued minutes as the public may read them: no dissent, nothing secret, nobody's attendance (art. 32). */
    @GET
    @Path("/{id}/public")
    @Operation(operationId = "getPublicMinutes", summary = "Issued minutes as the public may read them")
    public Uni<PublicMinutes> publicVersion(@PathParam("id") UUID id) {
        return queries.read(session -> session.find(Minutes.class, id)).map(minutes -> {
            if (minutes == null || minutes.publicVersion() == null) {
                throw new NotFound("Minutes", id);
            }
            return minutes.publicVersion();
        });
    }

    /** The general office drafts minutes from the record of a closed meeting. */
    @POST
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "draftMinutes", summary = "Draft minutes from the meeting's record")
    @APIResponseSchema(value = MinutesView.class, responseCode = "201")
    public Uni<Response> draft(@Valid @NotNull DraftMinutes request) {
        return commands.act("minutes.draft", request)
                .create(work -> work.find(Meeting.class, request.meetingId()).chain(meeting -> outcome(meeting, work.session())),
                        (record, act) -> Minutes.draft(request, record, act))
                .answer(Minutes::view);
    }

    /** The drafter changes the words. */
    @POST
    @Path("/{id}/revision")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "reviseMinutes", summary = "Change the words of drafted minutes")
    @APIResponseSchema(value = MinutesView.class, responseCode = "200")
    public Uni<Response> revise(@PathParam("id") UUID id, @Valid @NotNull ReviseMinutes request) {
        return commands.act("minutes.revise", request).on(Minutes.class, id)
                .decide((minutes, act) -> minutes.revise(request, act)).answer(Minutes::view);
    }

    /** Another of the general office reviews them. */
    @POST
    @Path("/{id}/review")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "reviewMinutes", summary = "Review drafted minutes")
    @APIResponseSchema(value = MinutesView.class, responseCode = "200")
    public Uni<Response> review(@PathParam("id") UUID id) {
        return commands.act("minutes.review", null).on(Minutes.class, id).decide(Minutes::review).answer(Minutes::view);
    }

    /** Another of the general office sends them back. */
    @POST
    @Path("/{id}/return")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "returnMinutes", summary = "Send drafted minutes back with what is to be changed")
    @APIResponseSchema(value = MinutesView.class, responseCode = "200")
    public Uni<Response> sendBack(@PathParam("id") UUID id, @Valid @NotNull ReturnMinutes request) {
        return commands.act("minutes.return", request).on(Minutes.class, id)
                .decide((minutes, act) -> minutes.sendBack(request, act)).answer(Minutes::view);
    }

    /** The general office issues them; the number is given now, without gap or double. */
    @POST
    @Path("/{id}/issue")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "issueMinutes", summary = "Number and issue reviewed minutes")
    @APIResponseSchema(value = MinutesView.class, responseCode = "200")
    public Uni<Response> issue(@PathParam("id") UUID id) {
        return commands.act("minutes.issue", null).on(Minutes.class, id)
                .decide((Minutes minutes, Work work) -> lastSerial(minutes, work).chain(last ->
                                work.find(Meeting.class, minutes.meetingId()).map(meeting -> new Numbering(last, meeting))),
                        (minutes, numbering, act) -> minutes.issue(numbering.lastSerial(), numbering.meeting(), act))
                .answer(Minutes::view);
    }

    /** The general office corrects issued minutes by another edition. */
    @POST
    @Path("/{id}/correction")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "correctMinutes", summary = "Correct issued minutes by another edition, which is reviewed and issued")
    @APIResponseSchema(value = MinutesView.class, responseCode = "200")
    public Uni<Response> correct(@PathParam("id") UUID id, @Valid @NotNull CorrectMinutes request) {
        return commands.act("minutes.correct", request).on(Minutes.class, id)
                .decide((minutes, act) -> minutes.correct(request, act)).answer(Minutes::view);
    }

    private static Uni<Integer> lastSerial(Minutes minutes, Work work) {
        String sequence = "minutes/" + minutes.kind() + "/" + work.act().today().getYear();
        return work.session().createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext(?1))) as held", Integer.class)
                .setParameter(1, sequence).getSingleResult()
                .chain(() -> work.session().createSelectionQuery(
                                "select coalesce(max(m.serial), 0) from Minutes m where m.kind = ?1 and m.year = ?2", Integer.class)
                        .setParameter(1, minutes.kind()).setParameter(2, work.act().today().getYear()).getSingleResult());
    }

    private static Uni<MeetingOutcome> outcome(Meeting meeting, Mutiny.Session session) {
        List<UUID> topics = meeting.agenda().stream().map(AgendaItem::topicId).toList();
        return session.createSelectionQuery("from Resolution r where r.meetingId = ?1 order by r.id", Resolution.class)
                .setParameter(1, meeting.id()).getResultList()
                .chain(found -> session.createSelectionQuery("from Topic t where t.id in ?1", Topic.class)
                        .setParameter(1, topics).getResultList().map(read -> new MeetingOutcome(meeting, found, read)));
    }

    private record Numbering(int lastSerial, Meeting meeting) {
    }
}
