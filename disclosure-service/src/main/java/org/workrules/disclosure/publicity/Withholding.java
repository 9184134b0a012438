package org.workrules.disclosure.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.rules.Text;

/**
 * The decision that a document shall not be public (art. 19).
 *
 * @param ground       the legal ground
 * @param explanation  why it applies
 * @param reviewer     the secrecy reviewer's person id
 * @param reviewerName the secrecy reviewer's name
 * @param decidedBy    who decided
 * @param decidedAt    when
 */
@Embeddable
public record Withholding(
        @Enumerated(EnumType.STRING) @Column(name = "ground") WithholdingGround ground,
        @Column(name = "ground_explanation") String explanation,
        @Column(name = "withholding_reviewer") String reviewer,
        @Column(name = "withholding_reviewer_name") String reviewerName,
        @Column(name = "withheld_by") String decidedBy,
        @Column(name = "withheld_at") Instant decidedAt) {

    static Withholding of(WithholdingRequest request, Act act) {
        PublicationRule.WITHHELD_ON_GROUND.require(request.ground() != null);
        PublicationRule.WITHHOLDING_REVIEWED.require(named(request.reviewer()) && named(request.reviewerName()),
                new Text("No secrecy reviewer is named.", "未填写保密审查人。"));
        PublicationRule.WITHHOLDING_REVIEWED.require(!request.reviewer().strip().equals(act.caller().id()),
                new Text("The reviewer named is the one who decides.", "所填保密审查人即为决定人。"));
        return new Withholding(request.ground(), request.explanation().strip(), request.reviewer().strip(),
                request.reviewerName().strip(), act.caller().id(), act.now());
    }

    private static boolean named(String name) {
        return name != null && !name.isBlank();
    }
}
