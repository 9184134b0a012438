package org.workrules.document.documents;

import org.workrules.platform.pipeline.Act;
import org.workrules.platform.rules.Text;

/** Number and length of documents are held down (art. 47): over the figure the general office has to consent, with a reason. */
final class Quotas {

    private Quotas() {
    }

    /**
     * Holds a document that is about to be accepted against both figures; a consent that was not needed is not kept.
     *
     * @param acceptedThisYear other documents of the department accepted in this business year
     */
    static void hold(Document document, ReviewDocument review, long acceptedThisYear, Act act) {
        Integer pages = document.format().pages();
        int length = act.policy(DocumentRule.LENGTH, document.kind.name()).count();
        boolean tooLong = pages != null && pages > length;
        DocumentRule.LENGTH.require(!tooLong || Document.isGiven(review.overLengthConsent()), Text.of(
                "It has %s pages; the length for its kind is %d.", "全文约 %s 页,该文种控制在 %d 页以内。", pages, length));
        int quota = act.policy(DocumentRule.QUOTA, document.draftingDepartment).count();
        boolean tooMany = acceptedThisYear >= quota;
        DocumentRule.QUOTA.require(!tooMany || Document.isGiven(review.overQuotaConsent()), Text.of(
                "%s has had %d documents accepted this year; the quota is %d.", "%s 本年度已有 %d 件公文通过审核,控制指标为 %d 件。",
                document.draftingDepartment, acceptedThisYear, quota));
        document.overLengthConsent = tooLong ? review.overLengthConsent() : null;
        document.overQuotaConsent = tooMany ? review.overQuotaConsent() : null;
    }
}
