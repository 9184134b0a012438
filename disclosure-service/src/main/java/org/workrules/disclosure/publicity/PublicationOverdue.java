package org.workrules.disclosure.publicity;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * The limit for making a document public passed, and it is neither published nor withheld.
 *
 * @param publicationId the task
 * @param documentId    the document
 * @param title         its title
 * @param department    who owes it
 * @param dueOn         last day of the limit
 */
public record PublicationOverdue(UUID publicationId, UUID documentId, String title, String department, LocalDate dueOn)
        implements DomainEvent {
}
