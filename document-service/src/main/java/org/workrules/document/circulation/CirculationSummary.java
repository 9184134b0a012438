package org.workrules.document.circulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A document on its way to one department.
 *
 * @param id         this circulation
 * @param documentId the document
 * @param number     its number
 * @param title      its title
 * @param department whom it goes to
 * @param sentAt     when it was sent
 * @param receivedAt when it was received, absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CirculationSummary(UUID id, UUID documentId, String number, String title, String department, Instant sentAt,
                                 Instant receivedAt) {
}
