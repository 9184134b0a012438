package org.workrules.document.rendering;

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

    static Title of(Page page) {
        boolean small = page.title().codePointCount(0, page.title().length()) > MOST_LARGE;
        return new Title(TitleLines.of(page.title(), small ? SMALL_WIDEST : WIDEST, page.words()), small ? SMALL : Measure.TITLE,
                small ? SMALL_PITCH : PITCH);
    }
}
