package org.workrules.emergency.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A report that states less than another: than any report of another source, or than an earlier one of the same
 * department. It is a fact to be looked into, and a false report (谎报) only when somebody finds so.
 *
 * @param department   whose report states less
 * @param reportId     that report
 * @param contradicted the report that states more
 * @param source       whose it is
 */
public record Contradiction(String department, UUID reportId, UUID contradicted, String source) {

    /** Every contradiction among the reports of an incident, in their order. */
    static List<Contradiction> among(List<Report> reports) {
        List<Contradiction> found = new ArrayList<>();
        for (Report less : reports) {
            for (Report more : reports) {
                boolean another = !less.department().equals(more.department());
                if ((another || more.reportedAt().isBefore(less.reportedAt())) && less.figures().understates(more.figures())) {
                    found.add(new Contradiction(less.department(), less.reportId(), more.reportId(), more.department()));
                }
            }
        }
        return List.copyOf(found);
    }
}
