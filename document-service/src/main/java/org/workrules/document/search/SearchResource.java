package org.workrules.document.search;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Full text over documents and what came up to the government, within what the caller may know of. */
@Path("/search")
@Tag(name = "Documents")
@Authenticated
public class SearchResource {

    private final Queries queries;
    private final Searches searches;

    SearchResource(Queries queries, Searches searches) {
        this.queries = queries;
        this.searches = searches;
    }

    /** What was found, newest first. */
    @GET
    @Operation(operationId = "searchDocuments", summary = "Search titles, numbers and texts, newest first",
            description = "Within what the caller may know of (art. 35). Of 机密 and above only title and number are searched, by those cleared.")
    public Uni<Page<SearchHit>> search(@Valid @BeanParam SearchRequest request, @Valid @BeanParam PageRequest page) {
        return searches.find(request, queries.caller(), page);
    }
}
