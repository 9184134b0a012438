package org.workrules.supervision.matters;

import java.time.LocalDate;

/**
 * A task as resolutions and documents name it.
 *
 * @param taskId       the same in a resolution and in the document that carries it out; {@code null} where a resolution has no tasks
 * @param resolutionId the resolution that a document took it over from, {@code null} for none and in a resolution itself
 * @param description  what is to be done
 * @param department   who does it, {@code null} when nobody is named
 * @param dueOn        by the end of which day, {@code null} when none is named
 */
public record Task(String taskId, String resolutionId, String description, String department, LocalDate dueOn) {

    /** The department named, {@code null} for a blank name too. */
    String handler() {
        return department == null || department.isBlank() ? null : department;
    }
}
