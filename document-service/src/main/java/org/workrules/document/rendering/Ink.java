package org.workrules.document.rendering;

/** What stands on a sheet; places in points from the upper left corner. */
sealed interface Ink {

    /**
     * Words in one line.
     *
     * @param x        where they begin
     * @param baseline the line they stand on
     * @param size     size in points
     * @param spacing  what is added to each character
     * @param red      whether they are red
     */
    record Words(double x, double baseline, String text, Typeface face, double size, double spacing, boolean red) implements Ink {
    }

    /**
     * A straight line.
     *
     * @param thickness in points
     * @param red       whether it is red
     */
    record Rule(double fromX, double fromY, double toX, double toY, double thickness, boolean red) implements Ink {
    }

    /**
     * A square code.
     *
     * @param x    left edge
     * @param y    upper edge
     * @param size length of its sides
     * @param text what it says
     */
    record Code(double x, double y, double size, String text) implements Ink {
    }
}
