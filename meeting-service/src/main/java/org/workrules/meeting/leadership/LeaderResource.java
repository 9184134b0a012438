package org.workrules.meeting.leadership;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.leadership.Person.PersonView;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Who holds which office and leads what (art. 5). */
@Path("/leaders")
@Tag(name = "Leadership")
@Authenticated
public class LeaderResource {

    private final Queries queries;

    LeaderResource(Queries queries) {
        this.queries = queries;
    }

    /** People in office. */
    @GET
    @Operation(operationId = "listLeaders", summary = "People in office with their portfolios and stand-ins")
    public Uni<Page<PersonView>> list(@QueryParam("office") @Size(max = 60) String office,
                                      @QueryParam("department") @Size(max = 60) String department,
                                      @QueryParam("inChargeOf") @Size(max = 60) String inChargeOf,
                                      @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(Person.class)
                .where("array_contains(e.offices, :office)", "office", office)
                .where("e.department = :department", "department", department)
                .where("array_contains(e.departments, :charge)", "charge", inChargeOf)
                .page(session, page, Person::view));
    }
}
