package org.workrules.meeting.higher;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The government decides whether the meeting may be held here.
 *
 * @param consented whether it consents
 * @param opinion   what is said of it; needed when it does not
 */
public record DecideHigherMeeting(@Schema(examples = "true") boolean consented,
                                  @Size(max = 1000) @Schema(examples = "同意承办,从简安排。") String opinion) {
}
