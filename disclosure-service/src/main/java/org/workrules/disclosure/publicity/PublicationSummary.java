package org.workrules.disclosure.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A publication task in a list.
 *
 * @param id           the task
 * @param documentId   the document
 * @param number       its number (发文字号)
 * @param kind         kind of document
 * @param title        its title
 * @param issuer       in whose name it was issued
 * @param department   who drafted it and owes its publication
 * @param issuedOn     when it was issued
 * @param state        where the task stands
 * @param dueAt        end of the limit: 24:00 of the last day
 * @param overdueSince when the limit passed unsettled, {@code null} when it did not
 * @param settledAt    when it was first published or withheld, {@code null} while it is not
 * @param settledLate  whether that was after the limit
 */
public record PublicationSummary(UUID id, UUID documentId, String number, String kind, String title, String issuer,
                                 String department, LocalDate issuedOn, PublicationState state, Instant dueAt,
                                 Instant overdueSince, Instant settledAt, boolean settledLate) {
}
