package org.workrules.document.decisions;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What holds from the discussion of a dossier to its evaluation (articles 12 and 24; State Council decree 713). */
public enum OutcomeRule implements Rule {
    /** A meeting decides what is ready. */
    DECIDED_WHEN_READY(RuleText.must("document.dossier-decided-when-ready", 12)
            .says("A meeting decides a dossier that is ready, once.", "案卷就绪后方可由会议议决,且只议决一次。")
            .remedy("An operator discards the event, or replays it when the dossier is ready.", "请在案卷就绪后重放该事件,或将其作废。")),
    /** Art. 12: escalated where the law says so. */
    ESCALATED_AS_LAW_SAYS(RuleText.must("document.dossier-escalated-as-law-says", 12)
            .says("What law sends to the province or the people's congress is sent there, once, and nothing else.",
                    "依法应报省政府批准或提请人大审议的,按规定上报一次;其他事项不予上报。")
            .remedy("See escalation of the dossier: to whom the law sends it and whether it was sent.", "请查看案卷 escalation:依法报送机关及是否已报送。")),
    /** Art. 12: it waits for the answer. */
    ESCALATION_ANSWERED(RuleText.must("document.dossier-escalation-answered", 12)
            .says("What was sent to the province or the people's congress is issued when they approved it.", "报省政府或人大的事项,获批准后方可出台。")
            .remedy("Record their answer.", "请登记批复。")),
    /** Art. 24. */
    REPORTED_TO_CONGRESS(RuleText.must("document.dossier-reported-to-congress", 24)
            .says("A major decision is reported to the people's congress before it is issued.", "重大决策出台前应当向本级人大报告。")
            .remedy("Report it, and record the report.", "请报告并登记。")),
    /** Decree 713 art. 31. */
    REPORTED_TO_PARTY_COMMITTEE(RuleText.must("document.dossier-reported-to-party-committee", 12)
            .says("A major decision is reported to the Party committee before it is issued.", "重大决策出台前应当向同级党委请示报告。")
            .remedy("Report it, and record the report.", "请报告并登记。")),
    /** What is recorded has happened. */
    RECORDED_AFTERWARDS(RuleText.must("document.dossier-recorded-afterwards", 24)
            .says("A report, a submission or an answer is recorded on its day or later.", "报告、上报、批复于当日或其后登记。")
            .remedy("Give a day that is not ahead.", "请填写不晚于当日的日期。").unprocessable()),
    /** Only an adopted decision is issued. */
    ISSUED_WHEN_ADOPTED(RuleText.must("document.dossier-issued-when-adopted", 12)
            .says("A document is issued on a dossier that a meeting adopted and that is not suspended.", "案卷经会议通过且未被中止的,其公文方可印发。")
            .remedy("Wait until the meeting has adopted it.", "请待会议通过。")),
    /** Decree 713 art. 36: evaluated afterwards. */
    EVALUATED_IN_TIME(RuleText.configured("document.dossier-evaluated-in-time", 12)
            .says("A major decision is evaluated within the set time after its issue; later, the reason is recorded.", "重大决策出台后应当在规定期限内开展后评估,逾期应说明理由。")
            .remedy("Give lateReason.", "请填写 lateReason(逾期原因)。"));

    private final RuleText text;

    OutcomeRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
