package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.ADVANCE;
import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.LINES;
import static org.workrules.document.rendering.Measure.PITCH;
import static org.workrules.document.rendering.Measure.SPACING;
import static org.workrules.document.rendering.Measure.TEXT;
import static org.workrules.document.rendering.Measure.TOP;
import static org.workrules.document.rendering.Measure.WIDTH;

import java.util.ArrayList;
import java.util.List;

/** Sheets being filled, row by row of the grid of 22 rows. */
final class Galley {

    /** Lines that are short by more than this keep their natural width. */
    private static final double MOST_STRETCH = 3 * ADVANCE;

    private final Metrics metrics;
    private final int mostSheets;
    private final FirstSheet first;
    private final List<Sheet> sheets = new ArrayList<>();
    private int row;

    /** @param mostSheets {@link TooLong} is thrown when there would be more */
    Galley(Metrics metrics, int mostSheets, FirstSheet first) {
        this.metrics = metrics;
        this.mostSheets = mostSheets;
        this.first = first;
        newSheet();
    }

    /**
     * Rows of the first sheet; all others have those of the text block.
     *
     * @param rows how many
     * @param top  where the first begins, in points from the upper edge of the sheet
     */
    record FirstSheet(int rows, double top) {

        /** As all other sheets. */
        static final FirstSheet ALIKE = new FirstSheet(LINES, TOP);
    }

    /** A text that would fill more sheets than are allowed. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLong(int sheets) {
            super("more than " + sheets + " pages", null, false, false);
        }
    }

    Metrics metrics() {
        return metrics;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    /** Rows left on the sheet. */
    int room() {
        return rows() - row;
    }

    /** Where the next row begins. */
    double top() {
        return firstRow() + row * PITCH;
    }

    private int rows() {
        return sheets.size() == 1 ? first.rows() : LINES;
    }

    private double firstRow() {
        return sheets.size() == 1 ? first.top() : TOP;
    }

    void newSheet() {
        if (sheets.size() == mostSheets) {
            throw new TooLong(mostSheets);
        }
        sheets.add(new Sheet());
        row = 0;
    }

    /** Leaves rows empty; never at the top of a sheet. */
    void skip(int rows) {
        row = Math.min(rows(), row == 0 && sheets.size() > 1 ? 0 : row + rows);
    }

    /** Goes on at the row at or below a height. */
    void below(double height) {
        row = (int) Math.ceil((height - firstRow()) / PITCH - 0.001);
    }

    /** Goes on with a new sheet unless so many rows are left. */
    void ensure(int rows) {
        if (room() < rows && row > 0) {
            newSheet();
        }
    }

    /** Sets one line of the text. */
    void line(SetLine line) {
        ensure(1);
        double x = LEFT + line.indent();
        double baseline = Measure.baseline(top(), PITCH, TEXT);
        double spacing = SPACING + line.stretch(metrics, WIDTH - line.indent(), MOST_STRETCH);
        for (SetLine.Run run : line.runs()) {
            sheet().put(new Ink.Words(x, baseline, run.text(), run.face(), TEXT, spacing, false));
            x += metrics.width(run.face(), run.text(), TEXT, spacing);
        }
        row++;
    }

    /**
     * Sets lines that belong to one paragraph.
     *
     * @param tail rows of what must follow on the same sheet as at least its last two lines; 0 for none
     */
    void lines(List<SetLine> lines, int tail) {
        int last = Math.max(0, lines.size() - 2);
        for (int each = 0; each < lines.size(); each++) {
            if (each == last && tail > 0) {
                ensure(Math.min(LINES, lines.size() - last + tail));
            }
            line(lines.get(each));
        }
    }

    /** Sets a row of texts, each in its place. */
    void row(List<Place> places) {
        ensure(1);
        Place.put(places, top(), sheet());
        row++;
    }
}
