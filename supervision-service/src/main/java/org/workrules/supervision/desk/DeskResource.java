package org.workrules.supervision.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.web.Desk;
import org.workrules.platform.web.DeskItem;
import org.workrules.platform.web.Queries;
import org.workrules.supervision.accountability.CaseDesk;
import org.workrules.supervision.matters.MatterDesk;

/** What waits for the caller in this service. */
@Path("/desk")
@Tag(name = "Desk")
public class DeskResource {

    private final Queries queries;
    private final MatterDesk matters;
    private final CaseDesk cases;

    DeskResource(Queries queries, MatterDesk matters, CaseDesk cases) {
        this.queries = queries;
        this.matters = matters;
        this.cases = cases;
    }

    /** Matters and cases that wait for the caller's offices and department. */
    @GET
    @Authenticated
    @Operation(operationId = "getSupervisionDesk", summary = "Matters and accountability cases that wait for the caller")
    public Uni<Desk> desk() {
        Caller caller = queries.caller();
        return queries.read(session -> matters.of(caller, session)
                .chain(first -> cases.of(caller, session).map(second -> merged(first, second))));
    }

    private static Desk merged(List<DeskItem> first, List<DeskItem> second) {
        return new Desk(Stream.concat(first.stream(), second.stream())
                .sorted(Comparator.comparing(DeskItem::since)).limit(MatterDesk.PILE).toList());
    }
}
