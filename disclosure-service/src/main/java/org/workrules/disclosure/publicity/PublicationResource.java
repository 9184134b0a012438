package org.workrules.disclosure.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.workrules.disclosure.channels.DispatchRequest;
import org.workrules.platform.clock.DeadlineView;
import org.workrules.platform.clock.Deadlines;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Problems;
import org.workrules.platform.web.Queries;

/** Publication tasks: from an issued document to the public list, or to a withholding on a legal ground (articles 19-21, 23). */
@Path("/publications")
@Tag(name = "Publications")
@RolesAllowed({Role.DEPARTMENT_HEAD, Role.DEPARTMENT_CLERK, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR,
        Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.MAYOR, Role.VICE_MAYOR, Role.SUPERVISION_BUREAU})
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

    private static final String OVERDUE = "e.overdueSince is not null and e.settledAt is null";

    private final Commands commands;
    private final Queries queries;
    private final Deadlines deadlines;
    private final IssuedText issuedText;
    private final Problems problems;

    PublicationResource(Commands commands, Queries queries, Deadlines deadlines, IssuedText issuedText, Problems problems) {
        this.commands = commands;
        this.queries = queries;
        this.deadlines = deadlines;
        this.issuedText = issuedText;
        this.problems = problems;
    }

    /** Tasks that the caller may know of, newest first. */
    @GET
    @Operation(operationId = "listPublications", summary = "Publication tasks of the caller's department, or of all for the general office")
    public Uni<Page<PublicationSummary>> list(
            @QueryParam("state") PublicationState state,
            @QueryParam("department") @Size(max = 64) String department,
            @QueryParam("overdue") @Parameter(description = "true: past the limit and not settled; false: the others") Boolean overdue,
            @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        Listing<Publication> tasks = Listing.of(Publication.class)
                .where("e.department = :own", "own", PublicationDuty.seesAll(caller) ? null : String.valueOf(caller.department()))
                .where("e.state = :state", "state", state)
                .where("e.department = :department", "department", department)
                .where(overdue == null ? "1 = 1" : overdue ? OVERDUE : "not (" + OVERDUE + ")");
        return queries.read(session -> tasks.page(session, page, Publication::summary));
    }

    /** One task with everything that was done. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getPublication", summary = "One publication task with its editions and channels")
    @APIResponse(responseCode = "200", description = "The task",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Uni<Response> get(UUID id) {
        return queries.one(Publication.class, id, this::sees, PublicationResource::fetch, Publication::view);
    }

    /** The text that would become public, for those who prepare and review. */
    @GET
    @Path("/{id}/text")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(operationId = "getPublicationText", summary = "The issued text, proven against its hash")
    public Uni<String> text(UUID id) {
        return queries.read(session -> visible(session, id)).chain(task -> issuedText.read(task.bodyHash()));
    }

    /** When it is due and why. */
    @GET
    @Path("/{id}/deadlines")
    @Operation(operationId = "listPublicationDeadlines", summary = "When the task is due, with the days that were counted")
    public Uni<List<DeadlineView>> deadlines(UUID id) {
        return queries.read(session -> visible(session, id).chain(() -> deadlines.of(session, id, problems.locale())));
    }

    /** Summary, interpretation and channels; on something public a correction. */
    @POST
    @Path("/{id}/preparation")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DEPARTMENT_CLERK, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR,
            Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "preparePublication", summary = "Prepare what the public shall read, or correct what it reads")
    @APIResponse(responseCode = "200", description = "The task",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Uni<Response> prepare(UUID id, @Valid @NotNull PreparationRequest request) {
        return act("publication.prepare", request, id, (task, act) -> task.prepare(request, act));
    }

    /** Another person than the preparer says whether it may become public. */
    @POST
    @Path("/{id}/secrecy-review")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DEPARTMENT_CLERK, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR,
            Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "reviewPublicationSecrecy", summary = "Review the secrecy of what was prepared")
    @APIResponse(responseCode = "200", description = "The task",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Uni<Response> review(UUID id, @Valid @NotNull SecrecyReviewRequest request) {
        return act("publication.review", request, id, (task, act) -> task.review(request, act));
    }

    /** Makes it public. */
    @POST
    @Path("/{id}/release")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL,
            Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "releasePublication", summary = "Make the document public")
    @APIResponse(responseCode = "200", description = "The task",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Uni<Response> release(UUID id, @Valid @NotNull ReleaseRequest request) {
        return commands.act("publication.release", request).on(Publication.class, id)
                .decide((task, work) -> alone(task, work).chain(() -> fetch(task)).chain(() -> issuedText.isKept(task.bodyHash())),
                        (task, textAsIssued, act) -> task.release(request, textAsIssued, act))
                .answer(Publication::view);
    }

    /** Decides that it shall not be public. */
    @POST
    @Path("/{id}/withholding")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL,
            Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "withholdPublication", summary = "Decide that the document shall not be public, on a legal ground")
    @APIResponse(responseCode = "200", description = "The task",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Uni<Response> withhold(UUID id, @Valid @NotNull WithholdingRequest request) {
        return act("publication.withhold", request, id, (task, act) -> task.withhold(request, act));
    }

    /** Takes it from the public again. */
    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL,
            Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "withdrawPublication", summary = "Take the document from the public; its history is kept")
    @APIResponse(responseCode = "200", description = "The task",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Uni<Response> withdraw(UUID id, @Valid @NotNull WithdrawalRequest request) {
        return act("publication.withdraw", request, id, (task, act) -> task.withdraw(request, act));
    }

    /** Records on which channel it went out, where and when. */
    @POST
    @Path("/{id}/dispatches")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DEPARTMENT_CLERK, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR,
            Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "recordPublicationDispatch", summary = "Record that it went out on a channel")
    @APIResponse(responseCode = "200", description = "The task",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Uni<Response> dispatch(UUID id, @Valid @NotNull DispatchRequest request) {
        return act("publication.dispatch", request, id, (task, act) -> task.dispatch(request, act));
    }

    private Uni<Response> act(String name, Object request, UUID id, Commands.Decision<Publication> decision) {
        return commands.act(name, request).on(Publication.class, id)
                .decide((task, work) -> fetch(task), (task, nothing, act) -> decision.decide(task, act))
                .answer(Publication::view);
    }

    private Uni<Publication> visible(Mutiny.Session session, UUID id) {
        return queries.visible(session, Publication.class, id, this::sees);
    }

    private boolean sees(Publication task) {
        return PublicationDuty.sees(queries.caller(), task.department());
    }

    /**
     * Of two who release at once the second is to learn that the task changed. It would else fail on the first's edition,
     * which is stored before versions are compared.
     */
    private static Uni<Void> alone(Publication task, Work work) {
        return work.session().lock(task, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Uni<?> fetch(Publication task) {
        return Mutiny.fetch(task.editions()).chain(() -> Mutiny.fetch(task.dispatches()));
    }
}
