package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.RIGHT;

import java.util.List;

/**
 * The title, broken into lines; a very long one is set smaller, so that the first page still has some of the text.
 *
 * @param lines from the first to the last
 * @param size  in points
 * @param pitch from line to line
 */
record Title(List<String> lines, double size, double pitch) {

    private static final int WIDEST = 18;
    private static final double PITCH = 34;
    private static final int MOST_LARGE = 4 * WIDEST;
    private static final double SMALL = 16;
    private static final double SMALL_PITCH = 22;
    private static final int SMALL_WIDEST = 26;

    /**
     * A title.
     *
     * @param text the words it stands above
     */
    static Title of(String title, String text) {
        boolean small = title.codePointCount(0, title.length()) > MOST_LARGE;
        return new Title(TitleLines.of(title, small ? SMALL_WIDEST : WIDEST, text), small ? SMALL : Measure.TITLE,
                small ? SMALL_PITCH : PITCH);
    }

    /** Sets it in the middle of the text block from a height on; returns where it ends. */
    double set(double from, Galley galley) {
        double top = from;
        for (String line : lines) {
            double width = galley.metrics().width(Typeface.TITLE, line, size, 0);
            galley.sheet().put(new Ink.Words((LEFT + RIGHT - width) / 2, Measure.baseline(top, pitch, size), line, Typeface.TITLE, size, 0, false));
            top += pitch;
        }
        return top;
    }
}
