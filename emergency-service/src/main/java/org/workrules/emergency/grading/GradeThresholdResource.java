package org.workrules.emergency.grading;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.web.Queries;

/** From which figures on an incident has which grade. */
@Path("/grade-thresholds")
@Tag(name = "Incidents")
public class GradeThresholdResource {

    private final Queries queries;
    private final GradeTables tables;

    GradeThresholdResource(Queries queries, GradeTables tables) {
        this.queries = queries;
        this.tables = tables;
    }

    /** All thresholds with their sources; a category that is not listed is graded by the duty officer's statement. */
    @GET
    @Authenticated
    @Operation(operationId = "listGradeThresholds", summary = "From which figures on an incident has which grade")
    public Uni<List<GradeThresholdView>> list() {
        return queries.read(tables::current).map(table -> table.rows().stream().map(GradeThreshold::view).toList());
    }
}
