package org.workrules.meeting.meetings;

import java.util.Map;

/**
 * What must be known to hold a meeting on another day.
 *
 * @param day    who holds which office on that day, and the topics that are open on the agenda
 * @param leaves who has leave from the meeting with consent, with the substitute that was named or an empty text
 */
record Postponing(Convening day, Map<String, String> leaves) {
}
