package org.workrules.disclosure.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A secrecy review (保密审查).
 *
 * @param reviewer     who reviewed
 * @param reviewerName the reviewer's name
 * @param passed       whether it may become public; a box, so that a task without a review has none
 * @param opinion      the reviewer's opinion
 * @param reviewedAt   when
 */
@Embeddable
public record SecrecyReview(
        @Column(name = "reviewed_by") String reviewer,
        @Column(name = "reviewed_by_name") String reviewerName,
        @Column(name = "review_passed") Boolean passed,
        @Column(name = "review_opinion") String opinion,
        @Column(name = "reviewed_at") Instant reviewedAt) {
}
