package org.workrules.supervision.accountability;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;

/** What happens to an accountability case; the general office acts in cases of the supervision bureau itself. */
@Path("/accountability-cases/{id}")
@Tag(name = "Accountability")
@Produces(MediaType.APPLICATION_JSON)
public class CaseActsResource {

    private final Commands commands;

    CaseActsResource(Commands commands) {
        this.commands = commands;
    }

    /** Establishes the facts. */
    @POST
    @Path("/facts")
    @RolesAllowed({Role.SUPERVISION_BUREAU, Role.OFFICE_DIRECTOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "establishCaseFacts", summary = "Establish the facts, with evidence (art. 28)")
    @APIResponse(responseCode = "200", description = "The case", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Uni<Response> establish(@PathParam("id") UUID id, @Valid @NotNull FactsRequest request) {
        return act("case.establish-facts", request, id, (known, act) -> known.establish(request, act));
    }

    /** Records the hearing. */
    @POST
    @Path("/hearing")
    @RolesAllowed({Role.SUPERVISION_BUREAU, Role.OFFICE_DIRECTOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "recordCaseHearing", summary = "Record that the person or department was heard (art. 28)")
    @APIResponse(responseCode = "200", description = "The case", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Uni<Response> hear(@PathParam("id") UUID id, @Valid @NotNull HearingRequest request) {
        return act("case.hear", request, id, (known, act) -> known.hear(request, act));
    }

    /** Lays a decision before the mayor. */
    @POST
    @Path("/decision")
    @RolesAllowed({Role.SUPERVISION_BUREAU, Role.OFFICE_DIRECTOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "proposeCaseDecision", summary = "Propose a decision to the mayor, after the hearing (art. 28)")
    @APIResponse(responseCode = "200", description = "The case", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Uni<Response> propose(@PathParam("id") UUID id, @Valid @NotNull DecisionRequest request) {
        return act("case.propose-decision", request, id, (known, act) -> known.proposeDecision(request, act));
    }

    /** Approves a decision or sends it back. */
    @POST
    @Path("/approval")
    @RolesAllowed(Role.MAYOR)
    @Operation(operationId = "approveCaseDecision", summary = "Approve a decision, or send it back (art. 28)", description = "By the mayor.")
    @APIResponse(responseCode = "200", description = "The case", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Uni<Response> approve(@PathParam("id") UUID id, @Valid @NotNull JudgementRequest request) {
        return act("case.approve", request, id, (known, act) -> known.approve(request, act));
    }

    /** Closes a case without finding. */
    @POST
    @Path("/closure")
    @RolesAllowed({Role.SUPERVISION_BUREAU, Role.OFFICE_DIRECTOR, Role.SECRETARY_GENERAL})
    @Operation(operationId = "closeCaseWithoutFinding", summary = "Close a case without finding (art. 28)")
    @APIResponse(responseCode = "200", description = "The case", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Uni<Response> close(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest request) {
        return act("case.close", request, id, (known, act) -> known.closeWithoutFinding(request, act));
    }

    /** Appeals. */
    @POST
    @Path("/appeal")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "appealCaseDecision", summary = "Appeal against a decision within the limit (art. 28)",
            description = "By the head of the department concerned.")
    @APIResponse(responseCode = "200", description = "The case", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Uni<Response> appeal(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest request) {
        return act("case.appeal", request, id, (known, act) -> known.appeal(request, act));
    }

    /** Decides an appeal. */
    @POST
    @Path("/appeal-decision")
    @RolesAllowed(Role.MAYOR)
    @Operation(operationId = "decideCaseAppeal", summary = "Allow or dismiss an appeal (art. 28)", description = "By the mayor.")
    @APIResponse(responseCode = "200", description = "The case", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Uni<Response> decideAppeal(@PathParam("id") UUID id, @Valid @NotNull JudgementRequest request) {
        return act("case.decide-appeal", request, id, (known, act) -> known.decideAppeal(request, act));
    }

    private Uni<Response> act(String name, Object request, UUID id, Commands.Decision<AccountabilityCase> decision) {
        return commands.act(name, request).on(AccountabilityCase.class, id).decide(decision).answer(CaseView::of);
    }
}
