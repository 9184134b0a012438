package org.workrules.document.resolutions;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.identity.Clearance;

/**
 * A resolution a document can be drafted from.
 *
 * @param id                  the resolution
 * @param meetingKind         kind of meeting that adopted it
 * @param topicTitle          title of its topic
 * @param proposingDepartment department that proposed the topic
 * @param majorDecision       whether it is a major decision
 * @param normative           whether it adopts a regulation or normative document
 * @param secrecy             grade of secrecy
 * @param adoptedOn           day of the meeting
 */
public record ResolutionView(UUID id, MeetingKind meetingKind, String topicTitle, String proposingDepartment,
                             boolean majorDecision, boolean normative, Clearance secrecy, LocalDate adoptedOn) {
}
