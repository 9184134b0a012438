package org.workrules.emergency.reporting;

import java.time.Duration;
import java.time.Instant;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** By when incidents are reported (art. 57). The figures are policy; who breaks one is not refused but recorded. */
public enum ReportingRule implements Rule {
    /** Larger and above: the first word by telephone. */
    TELEPHONE_LIMIT(RuleText.configured("emergency.telephone-limit", 57)
            .says("A department reports a larger or graver incident by telephone within the limit from its knowledge.",
                    "较大以上突发事件,部门应自知悉时起在规定时限内电话报告。")),
    /** The written report. */
    WRITTEN_LIMIT(RuleText.configured("emergency.written-limit", 57)
            .says("A department reports an incident in writing within the limit for its grade from its knowledge.",
                    "部门应自知悉时起在相应等级的规定时限内书面报告突发事件。")),
    /** Follow-up reports. */
    FOLLOW_UP_INTERVAL(RuleText.configured("emergency.follow-up-interval", 57)
            .says("Until the final report a follow-up report comes at the interval for the grade.", "终报前应按相应等级的间隔续报。"));

    private final RuleText text;

    ReportingRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }

    /**
     * The last instant in time: limits of this chapter are hours or minutes, and the instant at which one ends is in time.
     *
     * @param policy a figure in HOURS or MINUTES
     * @param since  when its clock started
     */
    public static Instant dueAt(Policy policy, Instant since) {
        return since.plus(switch (policy.unit()) {
            case "MINUTES" -> Duration.ofMinutes(policy.count());
            case "HOURS" -> Duration.ofHours(policy.count());
            default -> throw new IllegalStateException("a reporting limit in " + policy.unit());
        });
    }
}
