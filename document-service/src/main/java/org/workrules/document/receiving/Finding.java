package org.workrules.document.receiving;

import org.workrules.platform.rules.Text;

/**
 * A rule that a document would break.
 *
 * @param rule   the rule
 * @param detail what is wrong
 */
record Finding(SendingRule rule, Text detail) {

    FindingView view() {
        return new FindingView(rule.id(), rule.text().article().label(), detail, rule.text().remedy());
    }
}
