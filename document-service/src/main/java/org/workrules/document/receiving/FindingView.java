package org.workrules.document.receiving;

import org.workrules.platform.rules.Text;

/**
 * A rule that a document would break.
 *
 * @param rule    id of the rule
 * @param article its article
 * @param detail  what is wrong
 * @param remedy  what to do
 */
public record FindingView(
        String rule,
        Text article,
        Text detail,
        Text remedy) {
}
