package org.workrules.emergency.incidents;

import java.time.Instant;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;
import org.workrules.platform.rules.Text;

/** What is refused about the record of an incident (articles 56, 57 and 60). */
public enum IncidentRule implements Rule {
    /** Times in their order: limits are judged by them. */
    TIMES_IN_ORDER(RuleText.must("emergency.times-in-order", 57)
            .says("An incident happens, is known, and is reported, in this order and not in the future.",
                    "突发事件的发生、知悉、报告时间应依次排列,且不得晚于当前时间。")
            .remedy("Correct occurredAt, knownAt or calledAt.", "请更正 occurredAt、knownAt 或 calledAt。").unprocessable()),
    /** No rule of these applies to what happened before they did. */
    UNDER_THESE_RULES(RuleText.must("emergency.under-these-rules", 60)
            .says("Incidents before these rules took effect are not recorded under them.", "本规则施行前发生的突发事件不适用本规则。")
            .remedy("Correct occurredAt, or keep the record where it belongs.", "请更正 occurredAt,或按原规定处理。").unprocessable()),
    /** A linked record is a pointer. */
    NOT_LINKED(RuleText.must("emergency.not-linked", 57)
            .says("Nothing is done on a record that was linked to another of the same event.", "已并入其他记录的突发事件不再单独办理。")
            .remedy("Act on the incident named in linkedTo.", "请在 linkedTo 所指的突发事件上办理。")),
    /** Which records can be linked. */
    LINKABLE(RuleText.must("emergency.linkable", 57)
            .says("A record is linked to another one, once, and not after its escalation was consented to.",
                    "仅可将另一条尚未同意上报、未曾并入的记录并入。")
            .remedy("Link the other way round: the record on its way to the province carries on.", "请反向并入:保留已进入上报程序的记录。")),
    /** Closing needs the end of the story. */
    FINAL_BEFORE_CLOSURE(RuleText.must("emergency.final-before-closure", 57)
            .says("An incident is closed after its final report.", "突发事件终报后方可办结。")
            .remedy("File the final report first.", "请先提交终报。")),
    /** Closing needs the province to know. */
    PROVINCE_BEFORE_CLOSURE(RuleText.must("emergency.province-before-closure", 57)
            .says("A larger or graver incident is closed after the province was told.", "较大以上突发事件报告省政府后方可办结。")
            .remedy("Obtain consent and notify the province first.", "请先取得同意并报告省政府。")),
    /** Closed once. */
    STILL_OPEN(RuleText.must("emergency.still-open", 56)
            .says("Only an open incident is closed.", "仅可办结处置中的突发事件。")
            .remedy("It was closed already.", "该事件已办结。")),
    /** When two departments speak of the same event. */
    SAME_EVENT_WINDOW(RuleText.configured("emergency.same-event-window", 57)
            .says("Reports of several departments on the same category and district within this time are of one event.",
                    "不同部门对同区县、同类别且发生时间相近的报告视为同一突发事件。"));

    private final RuleText text;

    IncidentRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }

    /** Asks whether the times a report names can be true, and whether these rules apply to them. */
    static void requireTimes(Instant occurredAt, Instant knownAt, Instant reportedAt, Instant now) {
        UNDER_THESE_RULES.require(!occurredAt.isBefore(BusinessZone.startOf(RuleText.RULES_OF_2017)));
        TIMES_IN_ORDER.require(!knownAt.isBefore(occurredAt) && !reportedAt.isBefore(knownAt) && !reportedAt.isAfter(now),
                Text.of("occurred %s, known %s, reported %s, now %s", "发生 %s,知悉 %s,报告 %s,当前 %s",
                        occurredAt, knownAt, reportedAt, now));
    }
}
