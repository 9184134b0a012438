package org.workrules.document.rendering;

/**
 * The red mark of the issuer (发文机关标志), as large as fits.
 *
 * @param text    its words
 * @param size    size in points
 * @param spacing what is added between its characters
 * @param width   how wide it is
 * @param top     where it begins, in points from the upper edge of the sheet
 */
record Mark(String text, double size, double spacing, double width, double top) {

    private static final double DOCUMENT = Measure.TOP + 35 * Measure.MM;
    private static final double ORDER = Measure.TOP + 20 * Measure.MM;
    private static final double LETTER = 30 * Measure.MM;
    private static final double LARGEST = 54;
    private static final double LARGEST_OF_LETTER = 40;
    private static final double WIDEST = Measure.WIDTH - 8 * Measure.MM;
    private static final double MOST_OF_WIDEST = 0.9;

    static Mark of(Page page, Metrics metrics) {
        String text = page.mark();
        double natural = metrics.width(Typeface.TITLE, text, 1, 0);
        double size = Math.min(page.layout() == Page.Layout.LETTER ? LARGEST_OF_LETTER : LARGEST, WIDEST / natural);
        double spacing = Math.max(0, Math.min(size / 3, (WIDEST * MOST_OF_WIDEST - natural * size) / text.length()));
        return new Mark(text, size, spacing, natural * size + spacing * (text.length() - 1), switch (page.layout()) {
            case LETTER -> LETTER;
            case ORDER -> ORDER;
            default -> DOCUMENT;
        });
    }

    /** Where its characters end. */
    double bottom() {
        return top + size;
    }
}
