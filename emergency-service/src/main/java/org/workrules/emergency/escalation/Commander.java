package org.workrules.emergency.escalation;

import java.time.Instant;
import java.util.Optional;
import org.workrules.emergency.grading.Category;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leader;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.rules.Text;

/**
 * Who commands the special headquarters of a category now.
 *
 * @param appointed the vice-mayor whose portfolio has the field of the category; empty when nobody's has
 * @param acting    the same, or the stand-in while that one is away (art. 6); empty when both are away
 */
public record Commander(Optional<Leader> appointed, Optional<Leader> acting) {

    /** Who commands a category at a moment. */
    public static Commander of(Category category, Leadership leadership, Instant at) {
        Optional<Leader> appointed = leadership.inChargeOfField(category.field());
        return new Commander(appointed, appointed.flatMap(leader -> leadership.actingFor(leader.personId(), at)));
    }

    /** Whether this person commands now. */
    public boolean is(String personId) {
        return acting.filter(leader -> leader.personId().equals(personId)).isPresent();
    }

    /** In which capacity a caller consents; refused under {@link EscalationRule#CONSENT_BY_COMMANDER} when in none. */
    Capacity capacityOf(Caller caller) {
        if (caller.holds(Office.MAYOR)) {
            return Capacity.MAYOR;
        }
        EscalationRule.CONSENT_BY_COMMANDER.require(is(caller.id()), Text.of(
                "%s does not command here; %s does, or the mayor decides.", "%s不是该类事件的总指挥,应由%s或市长同意。",
                caller.name(), acting.map(Leader::name).orElse("—")));
        boolean commands = appointed.filter(leader -> leader.personId().equals(caller.id())).isPresent();
        return commands ? Capacity.COMMANDER : Capacity.STAND_IN;
    }
}
