package org.workrules.document.rendering;

import java.util.List;

/** Sets a document as sheets; knows measures and no file format. */
final class PageSetting {

    private PageSetting() {
    }

    /**
     * The sheets of a document.
     *
     * @param metrics    how wide characters are
     * @param mostSheets {@link Galley.TooLong} is thrown when there would be more
     */
    static List<Sheet> set(Page page, Metrics metrics, int mostSheets) {
        Galley galley = new Galley(metrics, mostSheets);
        new HeadSetting(galley, page).set();
        TailSetting tail = new TailSetting(galley, page);
        new TextSetting(galley).set(page.text(), tail.rows());
        tail.set();
        new FootSetting(galley, page).set();
        return galley.sheets();
    }
}
