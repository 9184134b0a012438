package org.workrules.meeting.resolutions;

import java.util.List;

/**
 * What was resolved.
 *
 * @param text        the resolution
 * @param chairReason why it goes against the majority, {@code null} when it does not
 * @param tasks       who does what by when
 */
public record ResolutionText(String text, String chairReason, List<Task> tasks) {
}
