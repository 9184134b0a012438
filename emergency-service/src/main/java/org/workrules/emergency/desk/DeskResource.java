package org.workrules.emergency.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.web.Desk;
import org.workrules.platform.web.Queries;

/** What waits for the caller here. */
@Path("/desk")
@Tag(name = "Desk")
public class DeskResource {

    private final Queries queries;
    private final Waiting waiting;

    DeskResource(Queries queries, Waiting waiting) {
        this.queries = queries;
        this.waiting = waiting;
    }

    /** Reports that are due, consent that is asked, the province that must be told; the longest waiting first. */
    @GET
    @Authenticated
    @Operation(operationId = "emergencyDesk", summary = "What waits for the caller in this service")
    public Uni<Desk> desk() {
        Caller caller = queries.caller();
        return queries.read(session -> waiting.of(caller, session)).map(Desk::new);
    }
}
