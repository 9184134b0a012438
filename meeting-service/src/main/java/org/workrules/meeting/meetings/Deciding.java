package org.workrules.meeting.meetings;

import java.util.Set;
import org.workrules.meeting.agenda.Topic;

/**
 * What must be known to decide a topic.
 *
 * @param topic      the topic
 * @param interested person ids of those whose declared interest it touches today (art. 30)
 */
record Deciding(Topic topic, Set<String> interested) {
}
