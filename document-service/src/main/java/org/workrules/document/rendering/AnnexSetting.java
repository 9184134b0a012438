package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.PITCH;

import java.util.List;

/**
 * Sets the annexes behind the text and before the imprint, each from a new sheet on (附件另面编排, 7.3.7): 附件 with its number in 黑体 at
 * the left of the first row, the title in the middle of the third, the text as that of the document.
 */
final class AnnexSetting {

    private final Galley galley;
    private final Page page;

    AnnexSetting(Galley galley, Page page) {
        this.galley = galley;
        this.page = page;
    }

    void set() {
        for (int each = 0; each < page.annexes().size(); each++) {
            Page.Annex annex = page.annexes().get(each);
            Title title = Title.of(annex.title(), annex.words());
            galley.newSheet();
            galley.row(List.of(Place.from(LEFT, page.annexMark(each), Typeface.HEI, galley.metrics())));
            galley.skip(1);
            title.set(galley.top() - higher(title), galley);
            galley.skip(rows(title) - 2);
            new TextSetting(galley).set(annex.text(), 0);
        }
    }

    /** Rows above the text: of the mark, the title, and one free above and below it. */
    static int rows(Title title) {
        return (int) Math.ceil((2 * PITCH + title.lines().size() * title.pitch() - 2 * higher(title)) / PITCH - 0.001) + 1;
    }

    /** Lines of a title are higher than rows: by how much the first begins above its row, so that it stands in the middle of it. */
    static double higher(Title title) {
        return (title.pitch() - PITCH) / 2;
    }
}
