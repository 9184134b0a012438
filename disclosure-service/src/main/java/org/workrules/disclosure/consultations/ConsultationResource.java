package org.workrules.disclosure.consultations;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Consultations and the opinions on them, for those who answer (art. 21). */
@Path("/")
@Tag(name = "Consultations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ConsultationResource {

    private final Commands commands;
    private final Queries queries;
    private final Consultations consultations;

    ConsultationResource(Commands commands, Queries queries, Consultations consultations) {
        this.commands = commands;
        this.queries = queries;
        this.consultations = consultations;
    }

    /** Consultations the caller may know of, newest first. */
    @GET
    @Path("/consultations")
    @Operation(operationId = "listConsultations", summary = "Consultations of the public, the newest first")
    public Uni<Page<ConsultationView>> list(
            @QueryParam("state") ConsultationState state,
            @QueryParam("department") @Size(max = 60) @Parameter(description = "Code of the department that asks") String department,
            @QueryParam("dossier") @Parameter(description = "Id of the dossier in document-service") UUID dossier,
            @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(Consultation.class)
                .where("e.department = :own", "own", own())
                .where("e.state = :state", "state", state)
                .where("e.department = :department", "department", department)
                .where("e.dossierId = :dossier", "dossier", dossier)
                .page(session, page, Consultation::view));
    }

    private String own() {
        Caller caller = queries.caller();
        return Consultation.seesAll(caller) ? null : String.valueOf(caller.department());
    }

    /** One consultation. */
    @GET
    @Path("/consultations/{id}")
    @Operation(operationId = "getConsultation", summary = "One consultation of the public")
    @APIResponse(responseCode = "200", description = "The consultation",
            content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    public Uni<Response> get(UUID id) {
        return queries.one(Consultation.class, id, found -> found.isVisibleTo(queries.caller()), Consultation::view);
    }

    /** The head of the department concludes it. */
    @POST
    @Path("/consultations/{id}/conclusion")
    @RolesAllowed(Role.DEPARTMENT_HEAD)
    @Operation(operationId = "concludeConsultation", summary = "Publish what became of the opinions",
            description = "Refused while an opinion has no disposition. The dossier learns of it.")
    @APIResponse(responseCode = "200", description = "The consultation",
            content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    public Uni<Response> conclude(UUID id, @Valid @NotNull ConcludeConsultation request) {
        return commands.act("consultation.conclude", request).on(Consultation.class, id)
                .decide(consultations::tally, (consultation, tally, act) -> consultation.conclude(request, tally, act))
                .answer(Consultation::view);
    }

    /** Opinions the caller may read, newest first. */
    @GET
    @Path("/consultation-comments")
    @Operation(operationId = "listConsultationComments", summary = "Opinions of the public, the newest first")
    public Uni<Page<CommentView>> comments(
            @QueryParam("consultation") @Parameter(description = "Id of the consultation") UUID consultation,
            @QueryParam("disposed") @Parameter(description = "Whether it has its disposition") Boolean disposed,
            @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Opinions.list(session, consultation, OpinionFilter.disposed(disposed), queries.caller(), page));
    }

    /** One opinion. */
    @GET
    @Path("/consultation-comments/{id}")
    @Operation(operationId = "getConsultationComment", summary = "One opinion of the public")
    @APIResponse(responseCode = "200", description = "The opinion",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Uni<Response> comment(UUID id) {
        return queries.one(PublicComment.class, id, found -> found.isVisibleTo(queries.caller()), found -> found.view(queries.caller()));
    }

    /** The department says what becomes of an opinion. */
    @POST
    @Path("/consultation-comments/{id}/disposition")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DEPARTMENT_CLERK})
    @Operation(operationId = "disposeConsultationComment", summary = "Say what becomes of an opinion and why",
            description = "Until the consultation is concluded the later answer counts.")
    @APIResponse(responseCode = "200", description = "The opinion",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Uni<Response> dispose(UUID id, @Valid @NotNull DisposeComment request) {
        return commands.act("consultation.dispose", request).on(PublicComment.class, id)
                .decide((comment, work) -> consultations.held(comment.consultationId(), work),
                        (comment, consultation, act) -> comment.dispose(request, consultation, act))
                .answer(comment -> comment.view(queries.caller()));
    }
}
