package org.workrules.disclosure.consultations;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Opinions that say the same, put together and answered together (art. 21). */
@Path("/")
@Tag(name = "Consultations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class JointDispositionResource {

    private final Commands commands;
    private final Queries queries;
    private final Consultations consultations;

    JointDispositionResource(Commands commands, Queries queries, Consultations consultations) {
        this.commands = commands;
        this.queries = queries;
        this.consultations = consultations;
    }

    /** What was said, and how often. */
    @GET
    @Path("/consultations/{id}/wordings")
    @Operation(operationId = "listConsultationWordings", summary = "What was said on a draft and by how many, the most frequent first",
            description = "Opinions have one wording when they differ in nothing but width and case of characters, spaces, invisible "
                    + "characters or a full stop at the end. Nobody is named. While opinions come in, a wording may move between pages.")
    public Uni<Page<WordingView>> wordings(UUID id, @QueryParam("waiting") @Parameter(description = "Whether an opinion of it waits for its "
            + "disposition") Boolean waiting, @Valid @BeanParam PageRequest page) {
        return queries.read(session -> visible(session, id)
                .chain(() -> Opinions.wordings(session, id, waiting, page)));
    }

    /** The opinions on one draft. */
    @GET
    @Path("/consultations/{id}/comments")
    @Operation(operationId = "listCommentsOnConsultation", summary = "Opinions on one draft by what they say, the newest first",
            description = "The filters are those by which a joint disposition chooses, so that one sees first what it would answer.")
    public Uni<Page<CommentView>> comments(UUID id, @Valid @BeanParam OpinionFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.read(session -> visible(session, id).chain(() -> Opinions.list(session, id, filter, queries.caller(), page)));
    }

    /** One answer for all that say the same. */
    @POST
    @Path("/consultations/{id}/joint-dispositions")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DEPARTMENT_CLERK})
    @Operation(operationId = "disposeConsultationAlike", summary = "Give like opinions one disposition and say why",
            description = "Chosen by their ids, wording, clause or words, each narrowing the others; at most 20,000 at once, and the answer says "
                    + "whether more wait. Opinions with a disposition keep it: with REFUSE, the default, nothing is done when there are such.")
    @APIResponse(responseCode = "201", description = "How many were answered, how many kept their answer",
            content = @Content(schema = @Schema(implementation = JointDispositionView.class)))
    public Uni<Response> dispose(UUID id, @Valid @NotNull DisposeAlike request) {
        return commands.act("consultation.dispose-alike", new Asked(id, request))
                .create(work -> consultations.held(id, work).chain(consultation -> Opinions.alike(consultation, request, work)),
                        (alike, act) -> JointDisposition.give(request, alike, act))
                .then(Opinions::answer)
                .answer(JointDisposition::view);
    }

    /** Answers given to many, newest first. */
    @GET
    @Path("/consultations/{id}/joint-dispositions")
    @Operation(operationId = "listJointDispositions", summary = "Dispositions given to many opinions at once, the newest first")
    public Uni<Page<JointDispositionView>> list(UUID id, @Valid @BeanParam PageRequest page) {
        return queries.read(session -> visible(session, id)
                .chain(() -> Listing.of(JointDisposition.class).where("e.consultationId = :consultation", "consultation", id)
                        .page(session, page, JointDisposition::view)));
    }

    /** One answer given to many. */
    @GET
    @Path("/consultations/{id}/joint-dispositions/{disposition}")
    @Operation(operationId = "getJointDisposition", summary = "One disposition given to many opinions at once")
    @APIResponse(responseCode = "200", description = "The joint disposition",
            content = @Content(schema = @Schema(implementation = JointDispositionView.class)))
    public Uni<Response> get(UUID id, UUID disposition) {
        return queries.one(JointDisposition.class, disposition, found -> found.isVisibleTo(queries.caller(), id), JointDisposition::view);
    }

    private Uni<Consultation> visible(Mutiny.Session session, UUID id) {
        return queries.visible(session, Consultation.class, id, found -> found.isVisibleTo(queries.caller()));
    }

    /**
     * What a repeated key must ask again: the same request about the same draft.
     *
     * @param consultation the consultation
     * @param request      the request
     */
    private record Asked(UUID consultation, DisposeAlike request) {
    }
}
