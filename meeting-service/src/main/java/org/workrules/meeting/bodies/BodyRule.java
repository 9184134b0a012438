package org.workrules.meeting.bodies;

import static org.workrules.platform.rules.RuleText.configured;
import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** Coordinating and temporary bodies have a purpose and an end (art. 46). */
public enum BodyRule implements Rule {
    /** An end. */
    END_IN_BOUNDS(configured("body.end-in-bounds", 46)
            .says("A body has an end that is not past and not later than its kind allows.",
                    "议事协调机构、临时机构应明确期限,且不超过规定年限。")
            .remedy("Name an earlier end; it can be extended while the body works.",
                    "请填写规定年限内的期限,到期前可申请延长。").unprocessable()),
    /** While it works. */
    ACTIVE(must("body.active", 46)
            .says("Only a body that works is extended or dissolved.",
                    "机构存续期间方可延长或撤销。")
            .remedy("Establish it anew if it is still needed.",
                    "仍需设立的,请重新设立。")),
    /** Later. */
    LONGER(must("body.longer", 46)
            .says("An extension moves the end to a later day.",
                    "延长后的期限应晚于原期限。")
            .remedy("Name a later day, or dissolve the body.",
                    "请填写更晚的日期,或撤销机构。").unprocessable()),
    /** A leader. */
    LED_BY_A_LEADER(must("body.led-by-a-leader", 46)
            .says("A body is led by the mayor, a vice-mayor or the secretary-general.",
                    "机构负责人应为市长、副市长或秘书长。")
            .remedy("Name a leader of the government.",
                    "请填写市政府领导。").unprocessable());

    private final RuleText text;

    BodyRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
