package org.workrules.document.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.workrules.document.format.DocumentKind;

/** What is searched for. */
public class SearchRequest {

    /** Words; each run of letters and digits must be found as it stands. */
    @QueryParam("q")
    @NotBlank
    @Size(max = 100)
    @Pattern(regexp = "[\\s\\S]*[0-9A-Za-z\u00c0-\u024f\u3400-\u9fff\uff10-\uff5a]{2}[\\s\\S]*", message = "needs two letters or digits side by side")
    @Parameter(description = "Words; each must be found as it stands, at least one of them with two characters", example = "桥梁安全")
    public String words;

    /** Documents of the government, or what came up to it. */
    @QueryParam("source")
    public SearchSource source;

    /** One of the 15 kinds. */
    @QueryParam("kind")
    public DocumentKind kind;

    /** The whole number. */
    @QueryParam("number")
    @Size(max = 100)
    @Parameter(description = "The whole number", example = "安政发〔2026〕1号")
    public String number;

    /** Department or district it comes from. */
    @QueryParam("sender")
    @Size(max = 60)
    @Parameter(description = "Code of the department or district it comes from")
    public String sender;

    /** Where it stands. */
    @QueryParam("state")
    @Size(max = 20)
    @Parameter(description = "State of the record", example = "ISSUED")
    public String state;

    /** First day of issue or arrival. */
    @QueryParam("from")
    @Parameter(description = "First day of issue or arrival", example = "2026-01-01")
    public LocalDate from;

    /** Last day of issue or arrival. */
    @QueryParam("to")
    @Parameter(description = "Last day of issue or arrival", example = "2026-12-31")
    public LocalDate to;
}
