package org.workrules.disclosure.reading;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a reader looks for in the public list. */
public class PublicFilter {

    @QueryParam("kind")
    @Size(max = 40)
    @Parameter(description = "Kind of document")
    String kind;

    @QueryParam("issuer")
    @Size(max = 40)
    @Parameter(description = "In whose name it was issued")
    String issuer;

    @QueryParam("from")
    @Parameter(description = "Released on this day or later")
    LocalDate from;

    @QueryParam("q")
    @Size(max = 60)
    @Parameter(description = "Words of the title; one character finds titles that begin with it")
    String q;
}
