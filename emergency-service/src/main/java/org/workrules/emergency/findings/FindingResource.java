package org.workrules.emergency.findings;

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
import org.workrules.emergency.incidents.Incident;
import org.workrules.emergency.incidents.IncidentView;
import org.workrules.emergency.reporting.Duties;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;

/** Findings of false and concealed reports. */
@Path("/incidents/{id}/findings")
@Tag(name = "Breaches")
@Produces(MediaType.APPLICATION_JSON)
public class FindingResource {

    private static final String FOUND = """
            select count(b) from Breach b
            where b.incidentId = :incident and b.department = :department and b.kind = :kind""";

    private final Commands commands;
    private final Duties duties;

    FindingResource(Commands commands, Duties duties) {
        this.commands = commands;
        this.duties = duties;
    }

    /** Finds that a department reported falsely or concealed what it knew; raises a breach. */
    @POST
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "findOnIncident", summary = "Find a false or concealed report, with evidence",
            description = "By the general office or the head of the emergency management department, on another department.")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200")
    public Uni<Response> find(UUID id, @Valid @NotNull FindingRequest request) {
        return commands.act("incident.find", request).on(Incident.class, id)
                .decide((incident, work) -> facts(id, request, work),
                        (incident, finding, act) -> finding.record(incident, request, act))
                .answer(Incident::view);
    }

    private Uni<Finding> facts(UUID id, FindingRequest request, Work work) {
        return duties.of(request.department(), id, work)
                .chain(duty -> work.session().createSelectionQuery(FOUND, Long.class)
                        .setParameter("incident", id).setParameter("department", request.department())
                        .setParameter("kind", request.kind()).getSingleResult()
                        .map(count -> new Finding(duty, count > 0)));
    }
}
