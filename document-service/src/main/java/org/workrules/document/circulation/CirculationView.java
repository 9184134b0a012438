package org.workrules.document.circulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A document on its way to one department, with those who read it.
 *
 * @param id         this circulation
 * @param documentId the document
 * @param number     its number
 * @param title      its title
 * @param department whom it goes to
 * @param sentAt     when it was sent
 * @param receivedAt when it was received, absent before
 * @param readings   who read it, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CirculationView(UUID id, UUID documentId, String number, String title, String department, Instant sentAt,
                              Instant receivedAt, List<ReadingView> readings) {
}
