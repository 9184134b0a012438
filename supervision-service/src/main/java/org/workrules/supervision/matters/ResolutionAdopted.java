package org.workrules.supervision.matters;

import java.util.List;
import org.workrules.platform.identity.Clearance;

/**
 * What this service reads of a meeting's resolution.
 *
 * @param resolutionId the resolution
 * @param topicTitle   what was decided on
 * @param text         the resolution
 * @param secrecy      its grade
 * @param tasks        what is to be done; may be empty
 */
public record ResolutionAdopted(String resolutionId, String topicTitle, String text, Clearance secrecy, List<Task> tasks) {

    MatterOrigin origin() {
        return new MatterOrigin(MatterSource.RESOLUTION, resolutionId, topicTitle, secrecy);
    }

    /** A resolution without tasks is one thing to be done, by whom the secretary-general says (art. 7). */
    List<Task> toBeDone() {
        return tasks == null || tasks.isEmpty()
                ? List.of(new Task(null, null, text == null ? topicTitle : text, null, null)) : tasks;
    }
}
