package org.workrules.disclosure.publicity;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * An issued document is to become public.
 *
 * @param publicationId the task
 * @param documentId    the document
 * @param title         its title
 * @param dueOn         last day of the limit
 */
public record PublicationTaskOpened(UUID publicationId, UUID documentId, String title, LocalDate dueOn) implements DomainEvent {
}
