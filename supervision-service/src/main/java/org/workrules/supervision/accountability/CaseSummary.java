package org.workrules.supervision.accountability;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A case in a list.
 *
 * @param id         the case
 * @param title      what it is about
 * @param ground     what is alleged
 * @param department whose conduct it is about
 * @param source     what it opened from
 * @param sourceId   the breach or the matter
 * @param state      where it stands
 * @param openedAt   when it was opened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseSummary(UUID id, String title, Ground ground, String department, CaseSource source, String sourceId,
                          CaseState state, Instant openedAt) {

    static CaseSummary of(AccountabilityCase known) {
        return new CaseSummary(known.id(), known.title, known.ground, known.department, known.source, known.sourceId,
                known.state, known.openedAt);
    }
}
