package org.workrules.supervision.matters;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.workrules.platform.web.Listing;

/** Which matters a list shows. */
public class MatterFilter {

    /** Where they stand. */
    @QueryParam("state")
    @Parameter(description = "Where the matter stands")
    public MatterState state;

    /** Who handles them. */
    @QueryParam("department")
    @Size(max = 60)
    @Parameter(description = "Code of the handling department")
    public String department;

    /** Whether their limit passed. */
    @QueryParam("overdue")
    @Parameter(description = "Only matters whose limit passed before they were done, or only others")
    public Boolean overdue;

    /** Where they come from. */
    @QueryParam("source")
    @Parameter(description = "Where the matter comes from (art. 53)")
    public MatterSource source;

    /** Who leads them. */
    @QueryParam("leader")
    @Size(max = 100)
    @Parameter(description = "Person id of the responsible leader")
    public String leader;

    /** What they come from. */
    @QueryParam("sourceId")
    @Size(max = 100)
    @Parameter(description = "The resolution, document or paper it comes from, or an issued document linked to it")
    public String sourceId;

    Listing<Matter> of(Listing<Matter> listing) {
        return listing.where("e.state = :state", "state", state)
                .where("e.department = :department", "department", department)
                .where("e.overdue = :overdue", "overdue", overdue)
                .where("e.source = :source", "source", source)
                .where("e.responsibleLeader = :leader", "leader", leader)
                .where("e.sourceId = :sourceId or e.documentId = :sourceId", "sourceId", sourceId);
    }
}
