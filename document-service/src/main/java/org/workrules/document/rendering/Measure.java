package org.workrules.document.rendering;

/**
 * Measures of GB/T 9704-2012 in points (1/72 inch), counted from the upper left corner of the sheet: A4, 37 mm above and 28 mm left
 * of the text block (版心) of 156 x 225 mm, 22 lines of 28 characters.
 */
final class Measure {

    static final double MM = 72 / 25.4;
    static final double SHEET_WIDTH = 210 * MM;
    static final double SHEET_HEIGHT = 297 * MM;
    static final double LEFT = 28 * MM;
    static final double TOP = 37 * MM;
    static final double WIDTH = 156 * MM;
    static final double HEIGHT = 225 * MM;
    static final double RIGHT = LEFT + WIDTH;
    static final double BOTTOM = TOP + HEIGHT;
    static final int LINES = 22;
    static final int CHARACTERS = 28;
    /** From line to line. */
    static final double PITCH = HEIGHT / LINES;
    /** From character to character; a little less than the size, since 28 characters of 16 points are wider than the block. */
    static final double ADVANCE = WIDTH / CHARACTERS;
    /** 3号, the size of the text. */
    static final double TEXT = 16;
    /** 2号, the size of the title. */
    static final double TITLE = 22;
    /** 4号, the size of imprint and page number. */
    static final double SMALL = 14;
    /** What is added to each character so that 28 fill a line. */
    static final double SPACING = ADVANCE - TEXT;
    /** How far the baseline lies below the top of a character, in parts of its size. */
    static final double ASCENT = 0.88;
    static final double THICK = 0.35 * MM;
    static final double THIN = 0.25 * MM;

    private Measure() {
    }

    /** Baseline of a character that stands in the middle of a row that begins at a height. */
    static double baseline(double top, double rowHeight, double size) {
        return top + (rowHeight - size) / 2 + ASCENT * size;
    }
}
