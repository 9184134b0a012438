package org.workrules.disclosure.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How disclosure performed in a period; art. 19 makes it part of the assessment of departments.
 *
 * @param from         first day, by the day documents were issued and notices fell due
 * @param to           last day
 * @param departments  per department that drafted documents
 * @param withheld     how many documents are not public, by legal ground
 * @param dispatches   how often the government spoke, by channel
 * @param firstNotices first notices about emergencies; absent where the caller sees one department alone
 */
public record DisclosureFigures(LocalDate from, LocalDate to, List<DepartmentFigures> departments,
                                Map<String, Long> withheld, Map<String, Long> dispatches, NoticeFigures firstNotices) {

    /**
     * One department.
     *
     * @param department  who drafted the documents
     * @param tasks       documents that were to become public
     * @param inTime      published within the limit
     * @param late        published after it
     * @param withheld    not public, on a legal ground
     * @param withdrawn   taken from the public again
     * @param open        neither published nor withheld
     * @param overdue     of these, past the limit
     * @param interpreted published with an interpretation
     */
    public record DepartmentFigures(String department, long tasks, long inTime, long late, long withheld, long withdrawn,
                                    long open, long overdue, long interpreted) {
    }

    /**
     * First notices.
     *
     * @param owed              incidents that called for one
     * @param inTime            issued within the limit
     * @param late              issued after it
     * @param missing           past the limit and not issued
     * @param conferences       press conferences held
     * @param conferencesMissed press conferences that were not held within their limit
     */
    public record NoticeFigures(long owed, long inTime, long late, long missing, long conferences, long conferencesMissed) {
    }
}
