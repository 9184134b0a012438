package org.workrules.supervision.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.workrules.platform.rules.Text;

/** Whose assessment, from which day to which. */
public class Period {

    /** Whose. */
    @QueryParam("department")
    @NotBlank
    @Size(max = 60)
    @Parameter(description = "Code of the department", required = true)
    public String department;

    /** First day. */
    @QueryParam("from")
    @NotNull
    @Parameter(description = "First day", required = true)
    public LocalDate from;

    /** Last day. */
    @QueryParam("to")
    @NotNull
    @Parameter(description = "Last day, at most a year after the first", required = true)
    public LocalDate to;

    /** Refuses a period that is none, or longer than a year. */
    void check() {
        AssessmentRule.PERIOD.require(!to.isBefore(from) && to.isBefore(from.plusYears(1)),
                Text.of("From %s to %s is no period of at most a year.", "%s 至 %s 不是一年以内的期间。", from, to));
    }
}
