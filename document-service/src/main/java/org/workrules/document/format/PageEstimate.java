package org.workrules.document.format;

/**
 * How many pages a text will have on paper of GB/T 9704-2012, 22 lines of 28 characters: an estimate that counts lines, good enough
 * to hold a draft against its length before it is rendered.
 */
public final class PageEstimate {

    private static final int CHARACTERS = 28;
    private static final int TITLE_CHARACTERS = 18;
    private static final int LINES = 22;
    private static final int INDENT = 2;
    /** Red head above the title, signature and date below the text, imprint at the end. */
    private static final int FRAME_LINES = 8 + 4 + 3;

    private PageEstimate() {
    }

    /** Pages of a title and a text, at least 1. */
    public static int pages(String title, String body) {
        long lines = FRAME_LINES + lines(title, TITLE_CHARACTERS, 0)
                + body.lines().mapToLong(paragraph -> lines(paragraph, CHARACTERS, INDENT)).sum();
        return Math.toIntExact((lines + LINES - 1) / LINES);
    }

    private static long lines(String text, int width, int indent) {
        int length = text.codePointCount(0, text.length()) + indent;
        return Math.max(1, (length + width - 1) / width);
    }
}
