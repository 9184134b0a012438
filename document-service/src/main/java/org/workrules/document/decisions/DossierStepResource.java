package org.workrules.document.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;

/** The steps of a dossier before the discussion (art. 12). */
@Path("/dossiers/{id}")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
public class DossierStepResource {

    private final Commands commands;
    private final Dossiers dossiers;

    DossierStepResource(Commands commands, Dossiers dossiers) {
        this.commands = commands;
        this.dossiers = dossiers;
    }

    /** A step falls away on its legal basis. */
    @POST
    @Path("/exemptions")
    @RolesAllowed(Role.DEPARTMENT_HEAD)
    @Operation(operationId = "declareStepNotApplicable", summary = "Declare a step not applicable, on the law that says so")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> declareNotApplicable(UUID id, @Valid @NotNull DeclareNotApplicable request) {
        return act("dossier.exempt", request, id, (dossier, act) -> dossier.declareNotApplicable(request.step(), request.legalBasis(), act));
    }

    /** The draft is to be published for comment. */
    @POST
    @Path("/consultations")
    @RolesAllowed(Role.DEPARTMENT_HEAD)
    @Operation(operationId = "requestConsultation", summary = "Have the draft and its basis published for comment",
            description = "Disclosure-service opens the consultation; the step is done when every opinion has its disposition.")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> consult(UUID id, @Valid @NotNull RequestConsultation request) {
        return act("dossier.consult", request, id, (dossier, act) -> Participation.of(dossier, act).request(request));
    }

    /** A hearing was held. */
    @POST
    @Path("/hearings")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "recordHearing", summary = "Record a hearing that was held")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> hear(UUID id, @Valid @NotNull RecordHearing request) {
        return act("dossier.hear", request, id, (dossier, act) -> Participation.of(dossier, act).hear(request));
    }

    /** Experts are called to the panel. */
    @POST
    @Path("/experts")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "nameExperts", summary = "Call experts to the panel")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> nameExperts(UUID id, @Valid @NotNull NameExperts request) {
        return commands.act("dossier.name-experts", request).on(Dossier.class, id)
                .decide(dossiers::keepingOut, (dossier, keepOut, act) -> Argument.of(dossier, act).name(request, keepOut))
                .answer(Dossier::view);
    }

    /** An expert keeps out. */
    @POST
    @Path("/recusals")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "recuseExpert", summary = "Remove an expert who has an interest in the decision")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> recuse(UUID id, @Valid @NotNull RecuseExpert request) {
        return act("dossier.recuse-expert", request, id, (dossier, act) -> Argument.of(dossier, act).recuse(request));
    }

    /** An expert is heard. */
    @POST
    @Path("/expert-opinions")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "takeExpertOpinion", summary = "Record what an expert of the panel thinks")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> takeOpinion(UUID id, @Valid @NotNull TakeExpertOpinion request) {
        return commands.act("dossier.take-expert-opinion", request).on(Dossier.class, id)
                .decide(dossiers::keepingOut, (dossier, keepOut, act) -> Argument.of(dossier, act).hear(request, keepOut))
                .answer(Dossier::view);
    }

    /** The panel reports. */
    @POST
    @Path("/expert-report")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "concludeArgument", summary = "Conclude the expert argument with the panel's report")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> concludeArgument(UUID id, @Valid @NotNull ConcludeArgument request) {
        return act("dossier.conclude-argument", request, id, (dossier, act) -> Argument.of(dossier, act).conclude(request));
    }

    /** The risk was assessed. */
    @POST
    @Path("/risk-assessments")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "assessRisk", summary = "Record the assessment of the decision's risk",
            description = "A high risk blocks until the draft is revised and assessed again.")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> assessRisk(UUID id, @Valid @NotNull AssessRisk request) {
        return act("dossier.assess-risk", request, id, (dossier, act) -> RiskAssessment.of(dossier, act).record(request));
    }

    /** The legal office is asked. */
    @POST
    @Path("/review-request")
    @RolesAllowed(Role.DEPARTMENT_HEAD)
    @Operation(operationId = "askLegalityReview", summary = "Ask the legal office for its review",
            description = "Participation, expert argument and risk assessment must be settled and rest from now on.")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> askReview(UUID id) {
        return act("dossier.ask-review", null, id, (dossier, act) -> LegalityReview.of(dossier, act).ask());
    }

    /** The legal office gives its opinion. */
    @POST
    @Path("/legality-opinions")
    @RolesAllowed(Role.LEGAL_OFFICE)
    @Operation(operationId = "reviewLegality", summary = "Give the legal office's opinion on the draft (articles 11 and 12)",
            description = "When it is lawful the dossier is ready for a meeting.")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> review(UUID id, @Valid @NotNull ReviewLegality request) {
        return commands.act("dossier.review-legality", request).on(Dossier.class, id)
                .decide(dossiers::forReview, (dossier, facts, act) -> LegalityReview.of(dossier, act).give(request, facts))
                .answer(Dossier::view);
    }

    private Uni<Response> act(String name, Object request, UUID id, Commands.Decision<Dossier> decision) {
        return commands.act(name, request).on(Dossier.class, id).with(Dossiers::whole)
                .decide(decision)
                .answer(Dossier::view);
    }
}
