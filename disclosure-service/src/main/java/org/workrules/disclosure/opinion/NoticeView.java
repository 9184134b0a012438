package org.workrules.disclosure.opinion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.workrules.disclosure.channels.Dispatch;

/**
 * A first notice with everything that was done; officers see it, the public does not.
 *
 * @param notice               what a list shows of it
 * @param draft                what was drafted last, {@code null} while nothing was
 * @param returnedBy           who sent a draft back last
 * @param returnReason         why
 * @param returnedAt           when
 * @param issuedBy             who approved and issued it
 * @param issuedByName         that person's name
 * @param lateReason           why it was issued after the limit
 * @param conferenceLateReason why the press conference was held after its limit
 * @param dispatches           what went out where and when
 */
public record NoticeView(@JsonUnwrapped NoticeSummary notice, Draft draft, String returnedBy, String returnReason,
                         Instant returnedAt, String issuedBy, String issuedByName, String lateReason,
                         String conferenceLateReason, List<Dispatch> dispatches) {
}
