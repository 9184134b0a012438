package org.workrules.platform.register;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.clock.Calendars;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.rules.Text;
import org.workrules.platform.web.Problem;
import org.workrules.platform.web.ProblemKind;
import org.workrules.platform.web.Problems;
import org.workrules.platform.web.Queries;

/** The calendar of statutory holidays and make-up workdays (调休), published year by year. */
@Path("/calendar-years")
@Tag(name = "Deadlines")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    private static final String EXAMPLE = """
            {"year": 2027, "papers": [], "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}""";

    private final Calendars calendars;
    private final Queries queries;
    private final Problems problems;

    CalendarResource(Calendars calendars, Queries queries, Problems problems) {
        this.calendars = calendars;
        this.queries = queries;
        this.problems = problems;
    }

    /** Loads or replaces a year; who loaded it and when is kept, and open deadlines are counted again. */
    @PUT
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "loadCalendarYear", summary = "Load the published calendar of a year",
            description = "Open deadlines in working days are counted again and say what moved.")
    @APIResponseSchema(value = CalendarVersion.class, responseCode = "200")
    public Uni<Response> load(@NotNull @RequestBody(description = "The year in the form of holiday-cn: {year, papers, days}",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT, examples = EXAMPLE)))
            String year) {
        return calendars.load(year, queries.caller().id())
                .map(calendar -> Response.ok(new CalendarVersion(calendar.version())).build())
                .onFailure(IllegalArgumentException.class).recoverWithItem(wrong -> problems.of(ProblemKind.INVALID,
                        new Text("This is no calendar of a year.", "不是有效的年度节假日日历。"),
                        List.of(new Problem.FieldError("body", String.valueOf(wrong.getMessage())))));
    }

    /**
     * The calendar in force.
     *
     * @param version names the years it was made of
     */
    public record CalendarVersion(String version) {
    }
}
