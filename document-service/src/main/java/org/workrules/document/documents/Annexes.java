package org.workrules.document.documents;

import java.util.List;
import org.workrules.document.content.Annex;
import org.workrules.document.content.ContentRule;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.Text;

/** Annexes (附件) whose text is set behind that of the document are bounded in number and length (art. 47). */
final class Annexes {

    private Annexes() {
    }

    /** Holds annexes against both figures; {@code null} for none asked for. */
    static void hold(List<Annex> annexes, Act act) {
        if (annexes == null || annexes.isEmpty()) {
            return;
        }
        atMost(ContentRule.ANNEX_COUNT, annexes.size(), act);
        atMost(ContentRule.ANNEX_LENGTH, annexes.stream().mapToLong(annex -> length(annex.title()) + length(annex.text())).sum(), act);
    }

    private static long length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void atMost(Rule rule, long given, Act act) {
        int most = act.policy(rule, Policy.ANY).count();
        rule.require(given <= most, Text.of("There are %d; %d are the most.", "现有 %d,最多 %d。", given, most));
    }
}
