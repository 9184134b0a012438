package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.SPACING;
import static org.workrules.document.rendering.Measure.TEXT;

import java.util.List;

/**
 * A text in a row of the page, in the size of the text.
 *
 * @param left  where it begins, in points from the left edge of the sheet
 * @param width how wide it is
 * @param face  its face
 */
record Place(double left, double width, String text, Typeface face) {

    /** A text that begins somewhere. */
    static Place from(double left, String text, Typeface face, Metrics metrics) {
        return new Place(left, metrics.width(face, text, TEXT, SPACING), text, face);
    }

    /** A text that ends somewhere. */
    static Place upTo(double right, String text, Typeface face, Metrics metrics) {
        double width = metrics.width(face, text, TEXT, SPACING);
        return new Place(right - width, width, text, face);
    }

    /** A text around a middle. */
    static Place around(double middle, String text, Typeface face, Metrics metrics) {
        double width = metrics.width(face, text, TEXT, SPACING);
        return new Place(middle - width / 2, width, text, face);
    }

    double right() {
        return left + width;
    }

    /** Puts the texts of a row on a sheet. */
    static void put(List<Place> row, double top, Sheet sheet) {
        row.stream().filter(place -> !place.text().isEmpty()).forEach(place -> sheet.put(new Ink.Words(place.left(),
                Measure.baseline(top, Measure.PITCH, TEXT), place.text(), place.face(), TEXT, SPACING, false)));
    }
}
