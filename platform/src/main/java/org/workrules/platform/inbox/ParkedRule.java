package org.workrules.platform.inbox;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What operators may do with parked events; rests on art. 44: what was decided is carried out, not lost. */
public enum ParkedRule implements Rule {
    /** A parked event is settled once. */
    SETTLED_ONCE(RuleText.must("platform.parked-event-settled-once", 44)
            .says("A parked event is replayed or discarded once.", "搁置的事件只能重放或作废一次。")
            .remedy("Nothing is left to do: see who settled it and when.", "该事件已处理完毕,请查看处理人与时间。"));

    private final RuleText text;

    ParkedRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
