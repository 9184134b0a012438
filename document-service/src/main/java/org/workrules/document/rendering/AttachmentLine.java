package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.ADVANCE;
import static org.workrules.document.rendering.Measure.SPACING;
import static org.workrules.document.rendering.Measure.TEXT;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the list of attachments (附件说明, 7.3.4).
 *
 * @param text   label, number and title
 * @param indent how far it is set in, in points
 * @param hang   how far further lines of it are set in: where the title begins
 */
record AttachmentLine(String text, double indent, double hang) {

    private static final String LABEL = "附件：";

    /** A single attachment has no number. */
    static List<AttachmentLine> of(Page page, Metrics metrics) {
        double begin = 2 * ADVANCE;
        double hang = begin + metrics.width(Typeface.FANGSONG, LABEL, TEXT, SPACING);
        if (page.listed().size() == 1) {
            return List.of(new AttachmentLine(LABEL + page.listed().get(0), begin, hang));
        }
        List<AttachmentLine> lines = new ArrayList<>();
        for (int each = 0; each < page.listed().size(); each++) {
            String number = each + 1 + ".";
            lines.add(new AttachmentLine((each == 0 ? LABEL : "") + number + page.listed().get(each), each == 0 ? begin : hang,
                    hang + metrics.width(Typeface.FANGSONG, number, TEXT, SPACING)));
        }
        return lines;
    }
}
