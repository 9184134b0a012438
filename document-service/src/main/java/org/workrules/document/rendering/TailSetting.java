package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.ADVANCE;

import java.util.List;

/** Sets what stands below the text: list of attachments, issuer or signer and date with room for the seal, note. */
final class TailSetting {

    private static final double TWO = 2 * ADVANCE;

    private final Galley galley;
    private final Page page;
    private final List<List<Place>> signing;

    TailSetting(Galley galley, Page page) {
        this.galley = galley;
        this.page = page;
        this.signing = Signing.rows(page, galley.metrics());
    }

    /**
     * Rows that may not stand on a sheet without some of the text. A text of a line or two stays on the first sheet, which must show some
     * of it (首页必须显示正文, 7.3.3); where there is a list, its end then stands with signature and date.
     */
    int rows() {
        if (page.isBrief(galley.metrics()) && !page.listed().isEmpty()) {
            return 0;
        }
        int attachments = page.listed().isEmpty() ? 0 : 1 + attachmentLines().size();
        return Math.min(Measure.LINES - 2, attachments + signing.size());
    }

    void set() {
        if (!page.listed().isEmpty()) {
            galley.skip(1);
            galley.lines(attachmentLines(), Math.min(Measure.LINES - 2, signing.size()));
        }
        signature();
        if (page.note() != null) {
            galley.lines(new TextSetting(galley).hanging("（" + page.note() + "）", TWO, 0), 0);
        }
    }

    private List<SetLine> attachmentLines() {
        TextSetting text = new TextSetting(galley);
        return AttachmentLine.of(page, galley.metrics()).stream()
                .flatMap(line -> text.hanging(line.text(), line.indent(), line.hang()).stream()).toList();
    }

    /** Rows that hang together move to a new sheet together; so many that no sheet holds them go on there. */
    private void signature() {
        galley.ensure(Math.min(Measure.LINES, signing.size()));
        for (List<Place> row : signing) {
            if (row.isEmpty()) {
                galley.skip(1);
            } else {
                galley.row(row);
            }
        }
    }
}
