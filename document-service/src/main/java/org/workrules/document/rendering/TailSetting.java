package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.ADVANCE;
import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.RIGHT;
import static org.workrules.document.rendering.Measure.SPACING;
import static org.workrules.document.rendering.Measure.TEXT;

import java.util.ArrayList;
import java.util.List;

/** Sets what stands below the text: list of attachments, issuer and date with room for the seal, note. */
final class TailSetting {

    /** Room above issuer and date, so that the seal lies over both and its top within a line below the text. */
    private static final int SEAL_ROWS = 2;
    private static final double TWO = 2 * ADVANCE;
    private static final double FOUR = 4 * ADVANCE;

    private final Galley galley;
    private final Page page;

    TailSetting(Galley galley, Page page) {
        this.galley = galley;
        this.page = page;
    }

    /** Rows that may not stand on a sheet without some of the text. */
    int rows() {
        int attachments = page.attachments().isEmpty() ? 0 : 1 + attachmentLines().size();
        return Math.min(Measure.LINES - 2, attachments + (isSigned() ? SEAL_ROWS + page.issuers().size() + 1 : 0));
    }

    void set() {
        if (!page.attachments().isEmpty()) {
            galley.skip(1);
            galley.lines(attachmentLines(), isSigned() ? SEAL_ROWS + page.issuers().size() + 1 : 0);
        }
        if (isSigned()) {
            signature();
        }
        if (page.note() != null) {
            galley.lines(new TextSetting(galley).hanging("（" + page.note() + "）", TWO, 0), 0);
        }
    }

    /** Minutes bear neither seal nor issuer. */
    private boolean isSigned() {
        return page.layout() != Page.Layout.MINUTES;
    }

    private List<SetLine> attachmentLines() {
        TextSetting text = new TextSetting(galley);
        String label = "附件：";
        double hang = TWO + galley.metrics().width(Typeface.FANGSONG, label, TEXT, SPACING);
        if (page.attachments().size() == 1) {
            return text.hanging(label + page.attachments().get(0), TWO, hang);
        }
        List<SetLine> lines = new ArrayList<>();
        for (int each = 0; each < page.attachments().size(); each++) {
            String number = each + 1 + ".";
            double after = hang + galley.metrics().width(Typeface.FANGSONG, number, TEXT, SPACING);
            lines.addAll(text.hanging((each == 0 ? label : "") + number + page.attachments().get(each), each == 0 ? TWO : hang, after));
        }
        return lines;
    }

    /** The date four characters from the right, the issuer in the middle above it (加盖印章的公文). */
    private void signature() {
        galley.ensure(SEAL_ROWS + page.issuers().size() + 1);
        galley.skip(SEAL_ROWS);
        String date = page.date() == null ? "" : Page.day(page.date());
        double width = galley.metrics().width(Typeface.FANGSONG, date.isEmpty() ? "二〇二六年十" : date, TEXT, SPACING);
        double middle = RIGHT - FOUR - width / 2;
        double widest = page.issuers().stream().mapToDouble(name -> galley.metrics().width(Typeface.FANGSONG, name, TEXT, SPACING)).max()
                .orElse(0);
        middle = Math.max(LEFT + widest / 2, Math.min(middle, RIGHT - TWO - widest / 2));
        for (String issuer : page.issuers()) {
            galley.around(middle, issuer, Typeface.FANGSONG);
        }
        galley.around(middle, date, Typeface.FANGSONG);
    }
}
