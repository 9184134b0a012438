package org.workrules.disclosure.publicity;

import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A document became public, or a corrected edition of it did.
 *
 * @param publicationId the task
 * @param documentId    the document
 * @param title         its title
 * @param number        its number
 * @param publishedAt   when this edition became public
 * @param path          where the public reads it
 * @param edition       1 for the first edition, more for corrections
 */
public record Published(UUID publicationId, UUID documentId, String title, String number, Instant publishedAt, String path,
                        int edition) implements DomainEvent {
}
