package org.workrules.meeting.resolutions;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Resolutions with their trail from topic to result. */
@Path("/resolutions")
@Tag(name = "Resolutions")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ResolutionResource {

    private final Queries queries;

    ResolutionResource(Queries queries) {
        this.queries = queries;
    }

    /** Resolutions the caller may know of, newest first. */
    @GET
    @Operation(operationId = "listResolutions", summary = "Resolutions the caller may know of")
    public Uni<Page<ResolutionView>> list(@QueryParam("meetingId") UUID meetingId, @QueryParam("topicId") UUID topicId,
                                          @QueryParam("department") @Size(max = 60) String department,
                                          @QueryParam("from") LocalDate from, @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        Listing<Resolution> resolutions = Listing.of(Resolution.class)
                .where("e.meetingId = :meeting", "meeting", meetingId)
                .where("e.topicId = :topic", "topic", topicId)
                .where("e.department = :department", "department", department)
                .where("e.adoptedOn >= :from", "from", from)
                .where("e.secrecy in :grades", "grades", Clearance.upTo(caller.clearance()));
        if (!Resolution.seesAll(caller)) {
            resolutions.where("e.department = :own or exists (select 1 from e.tasks t where t.department = :own)",
                    "own", caller.department() == null ? "" : caller.department());
        }
        return queries.read(session -> resolutions.page(session, page, resolution -> resolution.view(caller.atTheTable())));
    }

    /** One resolution. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getResolution", summary = "One resolution with its trail from topic to result")
    @APIResponseSchema(value = ResolutionView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        Caller caller = queries.caller();
        return queries.one(Resolution.class, id, resolution -> resolution.visibleTo(caller),
                resolution -> resolution.view(caller.atTheTable()));
    }
}
