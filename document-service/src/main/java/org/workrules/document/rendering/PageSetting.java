package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.LINES;
import static org.workrules.document.rendering.Measure.PITCH;
import static org.workrules.document.rendering.Measure.TEXT;

import java.util.List;
import org.workrules.document.content.Block;

/** Sets a document as sheets; knows measures and no file format. */
final class PageSetting {

    /** Rows of the text that the first sheet shows at least, whoever it is addressed to. */
    private static final int LEAST_TEXT = 2;
    /** The first sheet of a letter has a row more; its characters end above the lower red rule by 7/8 of their height (10.1). */
    private static final Galley.FirstSheet LETTER = new Galley.FirstSheet(LINES + 1, HeadSetting.LETTER_FOOT - HeadSetting.LETTER_GAP - HeadSetting.LETTER_THIN / 2
            - HeadSetting.SEVEN_EIGHTHS - (PITCH + TEXT) / 2 - LINES * PITCH);

    private PageSetting() {
    }

    /**
     * The sheets of a document.
     *
     * @param metrics    how wide characters are
     * @param mostSheets {@link Galley.TooLong} is thrown when there would be more
     */
    static List<Sheet> set(Page page, Metrics metrics, int mostSheets) {
        List<Sheet> sheets = set(page, metrics, mostSheets, Galley.FirstSheet.ALIKE);
        if (page.layout() != Page.Layout.LETTER || sheets.size() == 1) {
            return sheets;
        }
        // copies and the square code of a single sheet stand where the further row would be
        List<Sheet> fuller = set(page, metrics, mostSheets, LETTER);
        return fuller.size() == 1 ? sheets : fuller;
    }

    private static List<Sheet> set(Page page, Metrics metrics, int mostSheets, Galley.FirstSheet first) {
        Galley galley = new Galley(metrics, mostSheets, first);
        new HeadSetting(galley, page).set();
        TailSetting tail = new TailSetting(galley, page);
        new TextSetting(galley).set(page.text(), tail.rows());
        tail.set();
        new AnnexSetting(galley, page).set();
        new FootSetting(galley, page).set();
        return galley.sheets();
    }

    /** The page as it is set: addressees so many that the first sheet would show none of the text move to the imprint (7.3.2). */
    static Page addressed(Page page, Metrics metrics) {
        if (page.text().size() < 2 || !(page.text().get(0) instanceof Block.Addressee addressee)) {
            return page;
        }
        Galley first = new Galley(metrics, 1, Galley.FirstSheet.ALIKE);
        new HeadSetting(first, page).set();
        return new TextSetting(first).rows(addressee) + LEAST_TEXT > first.room() ? page.addressedInImprint() : page;
    }
}
