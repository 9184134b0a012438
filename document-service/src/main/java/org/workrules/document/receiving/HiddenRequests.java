package org.workrules.document.receiving;

import java.util.List;
import org.workrules.document.format.DocumentKind;

/**
 * Finds phrases by which a report (报告) asks for something, which only a request (请示) may do (2012 regulation, art. 15). A
 * phrase is a sign, not a proof: somebody of the general office looks at it.
 */
final class HiddenRequests {

    private static final List<String> PHRASES = List.of("请批示", "请批准", "请予批准", "请予审批", "请审批", "请审定", "请予审定", "请批复",
            "请予批复", "请予支持", "请求批准", "请求解决", "请示如下", "特此请示", "恳请批准", "恳请支持", "恳请解决", "望予批准", "请予解决");

    private HiddenRequests() {
    }

    /** The phrases found in a report's title and text; none in a document of another kind. */
    static List<String> in(DocumentKind kind, String title, String body) {
        if (kind != DocumentKind.REPORT) {
            return List.of();
        }
        String text = (title + "\n" + (body == null ? "" : body)).replaceAll("\\s", "");
        return PHRASES.stream().filter(text::contains).toList();
    }
}
