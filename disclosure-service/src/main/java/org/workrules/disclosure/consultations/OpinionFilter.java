package org.workrules.disclosure.consultations;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the opinions on a draft a reader wants. */
public class OpinionFilter {

    /** Answered or waiting. */
    @QueryParam("disposed")
    @Parameter(description = "Whether it has its disposition")
    public Boolean disposed;

    /** Those that say the same. */
    @QueryParam("wording")
    @Parameter(description = "Id of a wording of the consultation")
    public UUID wording;

    /** On one clause. */
    @QueryParam("clause")
    @Size(min = 1, max = 50)
    @Parameter(description = "Clause of the draft, as it was named")
    public String clause;

    /** With some words in it. */
    @QueryParam("containing")
    @Size(min = 2, max = 100)
    @Parameter(description = "Words in the opinion, two characters at least")
    public String containing;

    /** By nothing but whether there is an answer. */
    static OpinionFilter disposed(Boolean disposed) {
        OpinionFilter filter = new OpinionFilter();
        filter.disposed = disposed;
        return filter;
    }
}
