package org.workrules.disclosure.publicity;

/** The legal grounds on which government information is not public: Regulation on Open Government Information (2019), art. 14-16. */
public enum WithholdingGround {
    /** A lawfully determined state secret (国家秘密), art. 14. */
    STATE_SECRET(14),
    /** A law or administrative regulation forbids it (法律、行政法规禁止公开), art. 14. */
    PROHIBITED_BY_LAW(14),
    /** It might endanger national, public or economic security or social stability (危及国家安全、公共安全、经济安全、社会稳定), art. 14. */
    SECURITY_OR_STABILITY(14),
    /** Commercial secrets whose disclosure would harm a third party (商业秘密), art. 15. */
    COMMERCIAL_SECRET(15),
    /** Personal privacy whose disclosure would harm a third party (个人隐私), art. 15. */
    PERSONAL_PRIVACY(15),
    /** Personnel, logistics and internal workflow (内部事务信息), art. 16. */
    INTERNAL_AFFAIRS(16),
    /** Records of discussion, drafts, consultations and requests on the way to a decision (过程性信息), art. 16. */
    PROCESS_INFORMATION(16),
    /** The file of an administrative enforcement case (行政执法案卷), art. 16. */
    ENFORCEMENT_FILE(16);

    private final int article;

    WithholdingGround(int article) {
        this.article = article;
    }

    /** Its article in the regulation of 2019. */
    public int article() {
        return article;
    }
}
