package org.workrules.document.documents;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.web.Desk;
import org.workrules.platform.web.Queries;

/** What waits for the caller among documents. */
@Path("/desk")
@Tag(name = "Desk")
public class DeskResource {

    private final Queries queries;
    private final DocumentDesk desk;

    DeskResource(Queries queries, DocumentDesk desk) {
        this.queries = queries;
        this.desk = desk;
    }

    /** Documents that wait for the caller, the longest waiting first. */
    @GET
    @Authenticated
    @Operation(operationId = "getDocumentDesk", summary = "Documents that wait for the caller")
    public Uni<Desk> get() {
        return queries.read(session -> desk.of(queries.caller(), session));
    }
}
