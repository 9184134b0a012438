package org.workrules.meeting.meetings;

import java.util.ArrayList;
import java.util.List;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/**
 * Caps on meetings by kind (art. 46, and 34 for what they cost). A cap is no wall: the mayor or the secretary-general may go
 * over it and says why; who convenes for them may not.
 */
public final class Caps {

    private Caps() {
    }

    /**
     * What was held or convened of a kind in a year, beside what is asked for.
     *
     * @param meetings   how many
     * @param budgetYuan what they may cost together, in yuan
     */
    public record SoFar(long meetings, long budgetYuan) {
    }

    /**
     * What is asked for.
     *
     * @param kind       kind of meeting
     * @param people     how many are asked to it
     * @param minutes    how long it is planned to last
     * @param budgetYuan what it may cost
     */
    public record Asked(MeetingKind kind, int people, int minutes, long budgetYuan) {
    }

    /** How long a meeting of a kind usually lasts, in minutes. */
    static int usualMinutes(MeetingKind kind, Act act) {
        return act.policy(CapRule.USUAL_LENGTH, kind.name()).count();
    }

    /**
     * Asks the caps.
     *
     * @param reason why a cap is exceeded, {@code null} when none is
     */
    public static void require(Asked asked, SoFar soFar, String reason, Act act) {
        List<CapRule> exceeded = new ArrayList<>();
        over(CapRule.NUMBER, asked, soFar.meetings() + 1, act, exceeded);
        over(CapRule.SIZE, asked, asked.people(), act, exceeded);
        over(CapRule.LENGTH, asked, asked.minutes(), act, exceeded);
        over(CapRule.BUDGET, asked, asked.budgetYuan(), act, exceeded);
        over(CapRule.YEAR_BUDGET, asked, soFar.budgetYuan() + asked.budgetYuan(), act, exceeded);
        if (exceeded.isEmpty()) {
            return;
        }
        CapRule first = exceeded.get(0);
        Policy cap = act.policy(first, asked.kind().name());
        first.require(reason != null && !reason.isBlank(), Text.of(
                "%s: the cap is %s.", "%s:上限为 %s。", asked.kind(), cap.figure().toPlainString()));
        Denied.unless(act.caller().holds(Office.MAYOR, Office.SECRETARY_GENERAL), Text.of(
                "Only the mayor or the secretary-general goes over the cap of %s.", "超出上限(%s)须由市长或秘书长决定。",
                cap.figure().toPlainString()));
    }

    private static void over(CapRule rule, Asked asked, long figure, Act act, List<CapRule> exceeded) {
        if (figure > act.policy(rule, asked.kind().name()).figure().longValue()) {
            exceeded.add(rule);
        }
    }
}
