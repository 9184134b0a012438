package org.workrules.document.signing;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.Text;

/**
 * Whether somebody may sign at a step.
 *
 * @param row        the row of the matrix it rests on
 * @param onBehalfOf the person stood in for, {@code null} when the signer acts in the own right
 * @param rule       the rule that refuses, {@code null} when the signer may
 * @param reason     why, in two languages
 */
public record Verdict(MatrixRow row, String onBehalfOf, Rule rule, Text reason) {

    static Verdict allowed(MatrixRow row, Text reason) {
        return new Verdict(row, null, null, reason);
    }

    static Verdict standingIn(MatrixRow row, String onBehalfOf, Text reason) {
        return new Verdict(row, onBehalfOf, null, reason);
    }

    static Verdict refused(MatrixRow row, Rule rule, Text reason) {
        return new Verdict(row, null, rule, reason);
    }

    /** Whether the signer may sign. */
    public boolean may() {
        return rule == null;
    }

    /** Refuses, with the item of art. 50, unless the signer may sign. */
    public void require() {
        if (!may()) {
            throw rule.broken(reason);
        }
    }
}
