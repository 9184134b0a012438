package org.workrules.platform.register;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.clock.DeadlineView;
import org.workrules.platform.clock.Deadlines;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Problems;
import org.workrules.platform.web.Queries;

/** Deadlines that explain themselves: which days were counted, which were skipped, and why. */
@Path("/deadlines")
@Tag(name = "Deadlines")
@Authenticated
public class DeadlineResource {

    private final Queries queries;
    private final Deadlines deadlines;
    private final Problems problems;

    DeadlineResource(Queries queries, Deadlines deadlines, Problems problems) {
        this.queries = queries;
        this.deadlines = deadlines;
        this.problems = problems;
    }

    /** What is owed, the soonest first: leaders, general office and supervision bureau see all, others their department's. */
    @GET
    @Operation(operationId = "listDeadlines", summary = "What is owed, the soonest first, each with its explanation")
    public Uni<Page<DeadlineView>> owed(@QueryParam("department") @Size(max = 60) String department,
                                        @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        String of = seesAll(caller) ? department : String.valueOf(caller.department());
        return queries.read(session -> deadlines.owed(session, of, page.after, page.limit + 1, problems.locale()))
                .map(found -> Page.of(found, page.limit, DeadlineView::id));
    }

    /** All deadlines of one record, oldest first. */
    @GET
    @Path("/of/{recordId}")
    @Operation(operationId = "listDeadlinesOfRecord", summary = "All deadlines of one record, each with its explanation")
    public Uni<List<DeadlineView>> of(UUID recordId) {
        Caller caller = queries.caller();
        Predicate<DeadlineView> visible = deadline -> seesAll(caller) || caller.worksIn(deadline.department());
        return queries.read(session -> deadlines.of(session, recordId, problems.locale()))
                .map(found -> found.stream().filter(visible).toList());
    }

    private static boolean seesAll(Caller caller) {
        return caller.ofLeadership() || caller.holds(Office.SUPERVISION_BUREAU);
    }
}
