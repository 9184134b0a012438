package org.workrules.disclosure.publicity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.workrules.disclosure.channels.Dispatch;

/**
 * A publication task with everything that was done; officers see it, the public does not.
 *
 * @param task        what a list shows of it
 * @param preparation what was prepared last, {@code null} while nothing was
 * @param review      the secrecy review of what was prepared, {@code null} while there is none
 * @param withholding the decision not to publish, {@code null} when there was none
 * @param lateReason  why it was settled after the limit
 * @param editions    what the public reads and once read, oldest first
 * @param dispatches  what went out where and when
 */
public record PublicationView(@JsonUnwrapped PublicationSummary task, Preparation preparation, SecrecyReview review,
                              Withholding withholding, String lateReason, List<Edition.EditionView> editions,
                              List<Dispatch> dispatches) {
}
