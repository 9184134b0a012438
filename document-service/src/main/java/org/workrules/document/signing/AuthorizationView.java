package org.workrules.document.signing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An authorization as the API shows it.
 *
 * @param id           the authorization
 * @param person       who may sign
 * @param scope        documents of which purpose
 * @param department   of which drafting department, {@code null} for all
 * @param from         first day
 * @param until        last day
 * @param grantedBy    the mayor who gave it
 * @param grantedAt    when
 * @param revokedAt    when it was taken back, {@code null} while it stands
 * @param revokedBy    by whom
 * @param revokeReason why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthorizationView(UUID id, String person, Purpose scope, String department, LocalDate from, LocalDate until,
                                String grantedBy, Instant grantedAt, Instant revokedAt, String revokedBy,
                                String revokeReason) {
}
