package org.workrules.emergency.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How an incident was closed.
 *
 * @param at      when
 * @param by      who closed it
 * @param summary how it ended
 */
@Embeddable
public record Closing(@Column(name = "closed_at") Instant at, @Column(name = "closed_by") String by,
                      @Column(name = "closing_summary") String summary) {
}
