package org.workrules.document.format;

import org.workrules.document.content.Annex;
import org.workrules.document.content.Manuscript;

/**
 * How many pages a text will have on paper of GB/T 9704-2012, 22 lines of 28 characters: an estimate that counts lines, good enough
 * to hold a draft against its length before it is rendered. Each annex begins a new page.
 */
public final class PageEstimate {

    private static final int CHARACTERS = 28;
    private static final int TITLE_CHARACTERS = 18;
    private static final int LINES = 22;
    private static final int INDENT = 2;
    /** Red head above the title, signature and date below the text. */
    private static final int FRAME_LINES = 8 + 4;
    /** At the foot of the last page. */
    private static final int IMPRINT_LINES = 3;
    /** 附件 with its number and a free line above the title of an annex, a free line below it. */
    private static final int ANNEX_LINES = 3;

    private PageEstimate() {
    }

    /** Pages of a title and a text with its annexes, at least 1. */
    public static int pages(String title, Manuscript text) {
        int annexes = text.annexes().size();
        long lines = FRAME_LINES + lines(title, text.body()) + (annexes == 0 ? 0 : 1 + annexes);
        long pages = 0;
        for (Annex annex : text.annexes()) {
            pages += pages(lines);
            lines = ANNEX_LINES + lines(annex.title(), annex.text());
        }
        return Math.toIntExact(pages + pages(lines + IMPRINT_LINES));
    }

    private static long pages(long lines) {
        return (lines + LINES - 1) / LINES;
    }

    private static long lines(String title, String text) {
        return lines(title, TITLE_CHARACTERS, 0) + text.lines().mapToLong(paragraph -> lines(paragraph, CHARACTERS, INDENT)).sum();
    }

    private static long lines(String text, int width, int indent) {
        int length = text.codePointCount(0, text.length()) + indent;
        return Math.max(1, (length + width - 1) / width);
    }
}
