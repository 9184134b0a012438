package org.workrules.disclosure.consultations;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.disclosure.reading.PublicAnswers;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Drafts that everybody may read and comment on, without a token; at the gateway below {@code /public} (art. 21). */
@Path("/public")
@Tag(name = "Public")
@PermitAll
@SecurityRequirementsSet
public class PublicConsultationResource {

    private final Commands commands;
    private final Queries queries;
    private final Consultations consultations;
    private final PublicAnswers answers;

    PublicConsultationResource(Commands commands, Queries queries, Consultations consultations, PublicAnswers answers) {
        this.commands = commands;
        this.queries = queries;
        this.consultations = consultations;
        this.answers = answers;
    }

    /** Consultations, the newest first. */
    @GET
    @Path("/consultations")
    @Operation(operationId = "listPublicConsultations", summary = "Drafts published for comment, the newest first")
    @APIResponse(responseCode = "200", description = "A page of consultations",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PublicConsultationPage.class)))
    public Uni<Response> list(@QueryParam("state") @Parameter(description = "OPEN finds those one can comment on") ConsultationState state,
                              @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(Consultation.class).where("e.state = :state", "state", state)
                .page(session, page, Consultation::forThePublic)).map(answers::of);
    }

    /** A consultation with draft and basis. */
    @GET
    @Path("/consultations/{id}")
    @Operation(operationId = "getPublicConsultation", summary = "A consultation with the draft, its basis and, at its end, its summary")
    @APIResponse(responseCode = "200", description = "The consultation",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PublicDraft.class)))
    public Uni<Response> get(UUID id) {
        return queries.read(session -> queries.visible(session, Consultation.class, id, found -> true)
                .chain(found -> consultations.text(found.draftHash()).chain(draft -> consultations.text(found.basisHash())
                        .map(basis -> new PublicDraft(found.forThePublic(), draft, basis))))).map(answers::of);
    }

    /** Somebody gives an opinion. */
    @POST
    @Path("/consultation-comments")
    @Operation(operationId = "submitPublicComment", summary = "Say what you think of a draft",
            description = "The answer is a receipt: keep it to see what becomes of the opinion. Name and contact are read by those who answer.")
    @APIResponse(responseCode = "201", description = "The receipt",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
    public Uni<Response> submit(@Valid @NotNull SubmitComment request) {
        return commands.act("consultation.comment", request)
                .create(work -> consultations.held(request.consultationId(), work),
                        (consultation, act) -> PublicComment.submit(request, consultation, act))
                .answer(PublicComment::receipt);
    }

    /** What became of an opinion. */
    @GET
    @Path("/consultation-comments/{receipt}")
    @Operation(operationId = "getPublicReceipt", summary = "What became of an opinion, for who has its receipt")
    @APIResponse(responseCode = "200", description = "The receipt",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
    public Uni<Receipt> receipt(UUID receipt) {
        return queries.read(session -> session.find(PublicComment.class, receipt))
                .onItem().ifNull().failWith(() -> new NotFound("Receipt", receipt)).map(PublicComment::receipt);
    }
}
