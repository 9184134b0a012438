package org.workrules.document.desk;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.web.Desk;
import org.workrules.platform.web.DeskItem;
import org.workrules.platform.web.Queries;

/** What waits for the caller among documents. */
@Path("/desk")
@Tag(name = "Desk")
public class DeskResource {

    private static final int MOST = 200;

    private final Queries queries;
    private final List<DeskSource> sources;

    DeskResource(Queries queries, @All List<DeskSource> sources) {
        this.queries = queries;
        this.sources = sources;
    }

    /** Documents that wait for the caller, the longest waiting first. */
    @GET
    @Authenticated
    @Operation(operationId = "getDocumentDesk", summary = "Documents that wait for the caller")
    public Uni<Desk> get() {
        Caller caller = queries.caller();
        return queries.read(session -> Piles.together(sources.stream().map(source -> source.waiting(caller, session)).toList()))
                .map(items -> new Desk(items.stream().sorted(Comparator.comparing(DeskItem::since)).limit(MOST).toList()));
    }
}
