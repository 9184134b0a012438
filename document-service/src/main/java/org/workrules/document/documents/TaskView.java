package org.workrules.document.documents;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A task of a document.
 *
 * @param taskId       the task; the same as in the resolution it came from
 * @param resolutionId the resolution it came from, {@code null} for a task of the document's own
 * @param description  what is to be done
 * @param department   who does it
 * @param dueOn        by when
 */
public record TaskView(UUID taskId, UUID resolutionId, String description, String department, LocalDate dueOn) {
}
