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
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;

/** What becomes of a decision after the discussion (articles 12 and 24). */
@Path("/dossiers/{id}")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
public class DossierOutcomeResource {

    private final Commands commands;

    DossierOutcomeResource(Commands commands) {
        this.commands = commands;
    }

    /** It was sent to the body that the law names. */
    @POST
    @Path("/escalation")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "sendDecisionHigher", summary = "Record that it was sent to the province or the people's congress (art. 12)")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> send(UUID id, @Valid @NotNull SendHigher request) {
        return act("dossier.send-higher", request, id, outcome -> outcome.send(request));
    }

    /** That body answered. */
    @POST
    @Path("/escalation-answer")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "recordHigherAnswer", summary = "Record what the province or the people's congress answered")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> answer(UUID id, @Valid @NotNull RecordAnswer request) {
        return act("dossier.record-answer", request, id, outcome -> outcome.answer(request));
    }

    /** It was reported before its issue. */
    @POST
    @Path("/reports")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "reportDecision", summary = "Record a report to the people's congress or the Party committee (art. 24)",
            description = "A major decision owes both before its document is issued.")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> report(UUID id, @Valid @NotNull ReportDecision request) {
        return act("dossier.report", request, id, outcome -> outcome.report(request));
    }

    /** The mayor suspends it. */
    @POST
    @Path("/suspension")
    @RolesAllowed(Role.MAYOR)
    @Operation(operationId = "suspendDecision", summary = "Suspend the execution of a decision")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> suspend(UUID id, @Valid @NotNull DossierReason request) {
        return act("dossier.suspend", request, id, outcome -> outcome.suspend(request.reason()));
    }

    /** The mayor lets it go on. */
    @POST
    @Path("/resumption")
    @RolesAllowed(Role.MAYOR)
    @Operation(operationId = "resumeDecision", summary = "Let a suspended decision go on")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> resume(UUID id, @Valid @NotNull DossierReason request) {
        return act("dossier.resume", request, id, outcome -> outcome.resume(request.reason()));
    }

    /** Its execution was evaluated. */
    @POST
    @Path("/evaluation")
    @RolesAllowed(Role.DEPARTMENT_HEAD)
    @Operation(operationId = "evaluateDecision", summary = "Record the evaluation of a decision after its issue")
    @APIResponseSchema(value = DossierView.class, responseCode = "200")
    public Uni<Response> evaluate(UUID id, @Valid @NotNull EvaluateDecision request) {
        return act("dossier.evaluate", request, id, outcome -> outcome.evaluate(request));
    }

    private Uni<Response> act(String name, Object request, UUID id, Consumer<Outcome> decision) {
        return commands.act(name, request).on(Dossier.class, id).with(Dossiers::whole)
                .decide((dossier, act) -> decision.accept(Outcome.of(dossier, act)))
                .answer(Dossier::view);
    }
}
