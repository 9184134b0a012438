package org.workrules.meeting.portfolios;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.leadership.StandIn;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Stand-ins over time (art. 6). */
@Path("/stand-ins")
@Tag(name = "Leadership")
@Authenticated
public class StandInResource {

    private final Queries queries;

    StandInResource(Queries queries) {
        this.queries = queries;
    }

    /** Stand-ins, newest first. */
    @GET
    @Operation(operationId = "listStandIns", summary = "Who stood in for whom, by person, stand-in and day")
    public Uni<Page<StandInView>> standIns(@QueryParam("person") @Size(max = 60) String person,
                                           @QueryParam("standIn") @Size(max = 60) String standIn, @QueryParam("on") LocalDate on,
                                           @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(StandIn.class)
                .where("e.personId = :person", "person", person)
                .where("e.deputy = :deputy", "deputy", standIn)
                .where("e.since <= :day and (e.until is null or e.until > :day)", "day", on)
                .page(session, page, StandInView::of));
    }
}
