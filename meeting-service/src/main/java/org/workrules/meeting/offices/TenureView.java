package org.workrules.meeting.offices;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.meeting.leadership.Tenure;
import org.workrules.platform.identity.Office;

/**
 * An office held for a time, as callers see it.
 *
 * @param id         record id
 * @param personId   who
 * @param office     which office
 * @param department code of the department it belongs to
 * @param acting     whether for the time being
 * @param since      first day
 * @param until      first day on which it is held no longer, {@code null} while held
 * @param basis      the decision that began it
 * @param endedBasis the decision that ended it
 * @param recordedBy who entered it
 */
public record TenureView(UUID id, String personId, Office office, String department, boolean acting, LocalDate since,
                         LocalDate until, String basis, String endedBasis, String recordedBy) {

    static TenureView of(Tenure tenure) {
        return new TenureView(tenure.id(), tenure.personId(), tenure.office(), tenure.department(), tenure.acting(),
                tenure.since(), tenure.until(), tenure.basis(), tenure.endedBasis(), tenure.recordedBy());
    }
}
