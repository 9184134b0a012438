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
            galley.newSheet();
            galley.row(List.of(Place.from(LEFT, page.annexMark(each), Typeface.HEI, galley.metrics())));
            galley.skip(1);
            title(Title.of(annex.title(), annex.words()));
            new TextSetting(galley).set(annex.text(), 0);
        }
    }

    /** Lines of a title are higher than rows; the first stands in the middle of its row. */
    private void title(Title title) {
        double higher = (title.pitch() - PITCH) / 2;
        galley.below(title.set(galley.top() - higher, galley) - higher);
        galley.skip(1);
    }
}
