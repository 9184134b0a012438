package org.workrules.disclosure.opinion;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.clock.DeadlineView;
import org.workrules.platform.clock.Deadlines;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Problems;
import org.workrules.platform.web.Queries;

/** First notices to the public about larger incidents (art. 22). */
@Path("/first-notices")
@Tag(name = "First notices")
@RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL,
        Role.DEPARTMENT_HEAD, Role.DEPARTMENT_CLERK, Role.DUTY_OFFICER, Role.DISTRICT_HEAD, Role.MAYOR, Role.VICE_MAYOR,
        Role.SUPERVISION_BUREAU})
@Produces(MediaType.APPLICATION_JSON)
public class FirstNoticeResource {

    private final Commands commands;
    private final Queries queries;
    private final Deadlines deadlines;
    private final Problems problems;

    FirstNoticeResource(Commands commands, Queries queries, Deadlines deadlines, Problems problems) {
        this.commands = commands;
        this.queries = queries;
        this.deadlines = deadlines;
        this.problems = problems;
    }

    /** First notices that the caller may know of, newest first. */
    @GET
    @Operation(operationId = "listFirstNotices", summary = "First notices that are owed or were issued")
    public Uni<Page<NoticeSummary>> list(
            @QueryParam("state") NoticeState state,
            @QueryParam("incident") UUID incident,
            @QueryParam("missed") @Parameter(description = "true: the limit passed without a notice; false: the others") Boolean missed,
            @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        Listing<FirstNotice> notices = Listing.of(FirstNotice.class)
                .where("e.department = :own", "own", NoticeDuty.seesAll(caller) ? null : String.valueOf(caller.department()))
                .where("e.state = :state", "state", state)
                .where("e.incidentId = :incident", "incident", incident)
                .where(missed == null ? "1 = 1" : missed ? "e.missedAt is not null" : "e.missedAt is null");
        return queries.read(session -> notices.page(session, page, FirstNotice::summary));
    }

    /** One first notice with everything that was done. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getFirstNotice", summary = "One first notice with its draft and channels")
    @APIResponse(responseCode = "200", description = "The notice",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Uni<Response> get(UUID id) {
        return queries.one(FirstNotice.class, id, this::sees, notice -> Mutiny.fetch(notice.dispatches()), FirstNotice::view);
    }

    /** When the notice and the press conference are due and why. */
    @GET
    @Path("/{id}/deadlines")
    @Operation(operationId = "listFirstNoticeDeadlines", summary = "When notice and press conference are due, and why")
    public Uni<List<DeadlineView>> deadlines(UUID id) {
        return queries.read(session -> visible(session, id).chain(() -> deadlines.of(session, id, problems.locale())));
    }

    /** Writes or rewrites the draft. */
    @POST
    @Path("/{id}/draft")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL,
            Role.DEPARTMENT_HEAD, Role.DEPARTMENT_CLERK, Role.DUTY_OFFICER})
    @Operation(operationId = "draftFirstNotice", summary = "Draft the notice")
    @APIResponse(responseCode = "200", description = "The notice",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Uni<Response> draft(UUID id, @Valid @NotNull DraftRequest request) {
        return act("first-notice.draft", request, id, (notice, act) -> notice.draft(request, act));
    }

    /** A second person sends the draft back. */
    @POST
    @Path("/{id}/return")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL,
            Role.DEPARTMENT_HEAD})
    @Operation(operationId = "returnFirstNotice", summary = "Send the draft back with a reason")
    @APIResponse(responseCode = "200", description = "The notice",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Uni<Response> sendBack(UUID id, @Valid @NotNull ReturnRequest request) {
        return act("first-notice.return", request, id, (notice, act) -> notice.sendBack(request, act));
    }

    /** A second person approves the draft, and it goes out. */
    @POST
    @Path("/{id}/issue")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL,
            Role.DEPARTMENT_HEAD})
    @Operation(operationId = "issueFirstNotice", summary = "Approve the draft as a second person and issue it")
    @APIResponse(responseCode = "200", description = "The notice",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Uni<Response> issue(UUID id, @Valid @NotNull IssueRequest request) {
        return act("first-notice.issue", request, id, (notice, act) -> notice.issue(request, act));
    }

    /** Records on which channel the government spoke; a press conference ends its clock. */
    @POST
    @Path("/{id}/dispatches")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL,
            Role.DEPARTMENT_HEAD, Role.DEPARTMENT_CLERK, Role.DUTY_OFFICER})
    @Operation(operationId = "recordFirstNoticeDispatch", summary = "Record that it went out on a channel, or a press conference")
    @APIResponse(responseCode = "200", description = "The notice",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Uni<Response> dispatch(UUID id, @Valid @NotNull NoticeDispatchRequest request) {
        return act("first-notice.dispatch", request, id, (notice, act) -> notice.dispatch(request, act));
    }

    private Uni<Response> act(String name, Object request, UUID id, Commands.Decision<FirstNotice> decision) {
        return commands.act(name, request).on(FirstNotice.class, id)
                .decide((notice, work) -> Mutiny.fetch(notice.dispatches()),
                        (notice, dispatches, act) -> decision.decide(notice, act))
                .answer(FirstNotice::view);
    }

    private Uni<FirstNotice> visible(Mutiny.Session session, UUID id) {
        return queries.visible(session, FirstNotice.class, id, this::sees);
    }

    private boolean sees(FirstNotice notice) {
        return NoticeDuty.sees(queries.caller(), notice.department());
    }
}
