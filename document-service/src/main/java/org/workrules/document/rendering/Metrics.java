package org.workrules.document.rendering;

/** How wide characters are. */
@FunctionalInterface
interface Metrics {

    /** Width of a character in parts of its size; 1 for an ideograph. */
    double width(Typeface face, int codePoint);

    /** Width of a text in points, with what is added to each character. */
    default double width(Typeface face, String text, double size, double spacing) {
        return text.codePoints().mapToDouble(each -> width(face, each) * size + spacing).sum();
    }
}
