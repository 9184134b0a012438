package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.SPACING;
import static org.workrules.document.rendering.Measure.TEXT;

import java.util.List;

/**
 * A line of the text, ready to be set.
 *
 * @param runs   its words, each in its face
 * @param indent how far it is set in, in points
 * @param full   whether it is filled to the right edge; the last line of a paragraph is not
 */
record SetLine(List<Run> runs, double indent, boolean full) {

    /**
     * Words in one face.
     *
     * @param text the words
     * @param face their face
     */
    record Run(String text, Typeface face) {
    }

    /** What is added to each character so that the line is full; nothing for one that is short by more than a bound. */
    double stretch(Metrics metrics, double width, double bound) {
        double natural = runs.stream().mapToDouble(run -> metrics.width(run.face(), run.text(), TEXT, SPACING)).sum();
        long characters = runs.stream().mapToLong(run -> run.text().codePoints().count()).sum();
        double missing = width - natural;
        return !full || characters < 2 || missing <= 0 || missing > bound ? 0 : missing / (characters - 1);
    }
}
