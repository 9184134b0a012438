package org.workrules.emergency.incidents;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.workrules.emergency.grading.Category;
import org.workrules.emergency.grading.Grade;
import org.workrules.emergency.sight.Sight;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.web.Listing;

/** Which incidents a list shows. */
public class IncidentFilter {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Of one grade. */
    @QueryParam("grade")
    @Parameter(description = "Of one grade")
    public Grade grade;

    /** Of one category. */
    @QueryParam("category")
    @Parameter(description = "Of one category")
    public Category category;

    /** In one district. */
    @QueryParam("district")
    @Parameter(description = "Code of the district where it happened")
    public String district;

    /** In one state. */
    @QueryParam("state")
    @Parameter(description = "Where the record stands")
    public IncidentState state;

    /** Reported on or after a day of the business zone. */
    @QueryParam("from")
    @Parameter(description = "Reported on or after this day")
    public LocalDate from;

    Listing<IncidentEntry> listing(Sight sight) {
        return Listing.of(IncidentEntry.class)
                .where("e.district = :own or exists (select 1 from ReportingDuty d where d.incidentId = e.id and d.department = :own)",
                        "own", sight.narrowedTo())
                .where("e.grade = :grade", "grade", grade)
                .where("e.category = :category", "category", category)
                .where("e.district = :district", "district", district)
                .where("e.state = :state", "state", state)
                .where("e.reportedAt >= :from", "from", from == null ? null : BusinessZone.startOf(storable(from)));
    }

    /** The database keeps no instants beyond these; a day beyond one finds what that one finds. */
    private static LocalDate storable(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }
}
