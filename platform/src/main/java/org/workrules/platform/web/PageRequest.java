package org.workrules.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for (keyset paging: the page after a known record, newest first). */
public class PageRequest {

    /** The last record of the page before, {@code null} for the first page. */
    @QueryParam("after")
    @Parameter(description = "Id of the last record of the page before; absent for the first page")
    public UUID after;

    /** Records on a page, 1 to 200. */
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Records on a page, 1 to 200")
    public int limit = 50;

    /** The first page of a given size. */
    public static PageRequest first(int limit) {
        PageRequest page = new PageRequest();
        page.limit = limit;
        return page;
    }
}
