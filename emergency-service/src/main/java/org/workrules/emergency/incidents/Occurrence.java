package org.workrules.emergency.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.workrules.emergency.grading.Category;
import org.workrules.platform.clock.BusinessZone;

/**
 * What happened, as the first report told it.
 *
 * @param title       in a line
 * @param category    category of incident
 * @param place       where, in words
 * @param district    code of the district
 * @param occurredAt  when
 * @param description what was known at first
 */
@Embeddable
public record Occurrence(@Column(name = "title") String title,
                  @Enumerated(EnumType.STRING) @Column(name = "category") Category category,
                  @Column(name = "place") String place,
                  @Column(name = "district") String district,
                  @Column(name = "occurred_at") Instant occurredAt,
                  @Column(name = "description") String description) {

    /** The day it happened in the business zone. */
    public LocalDate day() {
        return BusinessZone.dayOf(occurredAt);
    }
}
