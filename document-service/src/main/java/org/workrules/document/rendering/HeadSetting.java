package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.ASCENT;
import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.MM;
import static org.workrules.document.rendering.Measure.PITCH;
import static org.workrules.document.rendering.Measure.RIGHT;
import static org.workrules.document.rendering.Measure.SHEET_HEIGHT;
import static org.workrules.document.rendering.Measure.SHEET_WIDTH;
import static org.workrules.document.rendering.Measure.TEXT;
import static org.workrules.document.rendering.Measure.TOP;

import java.util.List;

/** Sets the head (版头) and the title. */
final class HeadSetting {

    /** From number to red rule, and from the mark of a letter to its upper rule. */
    static final double BELOW = 4 * MM;
    static final double RED_RULE = 1.5;
    /** Rows left free below mark, number and rule. */
    static final int FREE = 2;
    static final double LETTER_RULE = 170 * MM;
    static final double LETTER_FOOT = SHEET_HEIGHT - 20 * MM;
    static final double LETTER_THICK = 2;
    static final double LETTER_THIN = 0.75;
    static final double LETTER_GAP = 2.5;
    /** Between a rule of a letter and the characters next to it. */
    static final double SEVEN_EIGHTHS = TEXT * 7 / 8;

    private final Galley galley;
    private final Page page;
    private final Mark mark;
    private final HeadRows rows;

    HeadSetting(Galley galley, Page page) {
        this.galley = galley;
        this.page = page;
        this.mark = Mark.of(page, galley.metrics());
        this.rows = new HeadRows(page, galley.metrics());
    }

    void set() {
        galley.sheet().put(new Ink.Words((LEFT + RIGHT - mark.width()) / 2, mark.top() + ASCENT * mark.size(), mark.text(), Typeface.TITLE,
                mark.size(), mark.spacing(), true));
        switch (page.layout()) {
            case LETTER -> letter();
            case ORDER -> order();
            default -> document();
        }
    }

    /** The red rule 4 mm below the number (7.2.7). */
    private void document() {
        rows(rows.marks(), TOP);
        double end = rows(rows.number(), mark.bottom() + FREE * PITCH);
        double rule = end - (PITCH - TEXT) / 2 + BELOW;
        galley.sheet().put(new Ink.Rule(LEFT, rule, RIGHT, rule, RED_RULE, true));
        title(rule + FREE * PITCH);
    }

    /** The number two rows below the mark, the text two rows below the number; neither rule nor title (10.2). */
    private void order() {
        rows(rows.marks(), TOP);
        galley.below(rows(rows.number(), mark.bottom() + FREE * PITCH) + FREE * PITCH);
    }

    /** Double red rules above and below the text; the number at the right below the upper one (10.1). */
    private void letter() {
        double rule = mark.bottom() + BELOW;
        red(rule, LETTER_THICK);
        red(rule + LETTER_GAP, LETTER_THIN);
        red(LETTER_FOOT - LETTER_GAP, LETTER_THIN);
        red(LETTER_FOOT, LETTER_THICK);
        title(rows(rows.letter(), rule + LETTER_GAP + LETTER_THIN / 2 + SEVEN_EIGHTHS - (PITCH - TEXT) / 2) + FREE * PITCH);
    }

    /** Sets rows from a height on; returns where they end. */
    private double rows(List<List<Place>> texts, double from) {
        double top = from;
        for (List<Place> row : texts) {
            Place.put(row, top, galley.sheet());
            top += PITCH;
        }
        return top;
    }

    private void red(double y, double thickness) {
        double from = (SHEET_WIDTH - LETTER_RULE) / 2;
        galley.sheet().put(new Ink.Rule(from, y, from + LETTER_RULE, y, thickness, true));
    }

    private void title(double from) {
        galley.below(Title.of(page.title(), page.words()).set(from, galley));
        galley.skip(1);
    }
}
