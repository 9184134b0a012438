package org.workrules.meeting.portfolios;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.meeting.leadership.Charge;

/**
 * A department or field in a portfolio for a time, as callers see it.
 *
 * @param id         record id
 * @param personId   who leads it
 * @param kind       department or field
 * @param code       code of the department or name of the field
 * @param since      first day
 * @param until      first day on which it is led no longer, {@code null} while led
 * @param basis      the decision that began it
 * @param endedBasis the decision that ended it
 */
public record ChargeView(UUID id, String personId, Charge.Kind kind, String code, LocalDate since, LocalDate until,
                         String basis, String endedBasis) {

    static ChargeView of(Charge charge) {
        return new ChargeView(charge.id(), charge.personId(), charge.kind(), charge.code(), charge.since(), charge.until(),
                charge.basis(), charge.endedBasis());
    }
}
