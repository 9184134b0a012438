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
import org.workrules.meeting.leadership.Charge;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Portfolios over time (art. 5). */
@Path("/portfolios")
@Tag(name = "Leadership")
@Authenticated
public class PortfolioResource {

    private final Queries queries;

    PortfolioResource(Queries queries) {
        this.queries = queries;
    }

    /** Departments and fields in portfolios, newest first. */
    @GET
    @Operation(operationId = "listPortfolios", summary = "Who led which department or field, by person, code and day")
    public Uni<Page<ChargeView>> charges(@QueryParam("person") @Size(max = 60) String person, @QueryParam("kind") Charge.Kind kind,
                                         @QueryParam("code") @Size(max = 60) String code, @QueryParam("on") LocalDate on,
                                         @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(Charge.class)
                .where("e.personId = :person", "person", person)
                .where("e.kind = :kind", "kind", kind)
                .where("e.code = :code", "code", code)
                .where("e.since <= :day and (e.until is null or e.until > :day)", "day", on)
                .page(session, page, ChargeView::of));
    }
}
