package org.workrules.document.content;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Punctuation as Chinese print wants it. Many keyboards give half-width marks between Chinese characters; on the page they are
 * full-width. Marks between Latin letters and digits stay: 10:30, 3,000, example.org. Brackets are a pair: both or none.
 */
public final class Typography {

    private static final String HALF = ",:;?!()";
    private static final String FULL = "，：；？！（）";
    private static final String OPEN = "(（";
    private static final String CLOSE = ")）";
    private static final int ALONE = -1;

    private Typography() {
    }

    /** A line with full-width marks where they touch Chinese characters, and its length unchanged. */
    public static String chinese(String line) {
        int[] partners = partners(line);
        StringBuilder set = new StringBuilder(line);
        for (int at = 0; at < set.length(); at++) {
            int mark = HALF.indexOf(set.charAt(at));
            if (mark >= 0 && (partners[at] == ALONE ? isChineseAt(set, at - 1) : bracket(set, line, at, partners[at]))) {
                set.setCharAt(at, FULL.charAt(mark));
            }
        }
        return set.toString();
    }

    /** An opening bracket follows what it and its partner touch, a closing one follows its partner. */
    private static boolean bracket(CharSequence set, String line, int at, int partner) {
        return partner < at ? OPEN.indexOf(set.charAt(partner)) == 1
                : isChineseAt(set, at - 1) || isIdeographAt(line, at + 1) || isIdeographAt(line, partner - 1) || isIdeographAt(line, partner + 1);
    }

    private static int[] partners(String line) {
        int[] partners = new int[line.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < partners.length; at++) {
            partners[at] = ALONE;
            if (OPEN.indexOf(line.charAt(at)) >= 0) {
                open.push(at);
            } else if (CLOSE.indexOf(line.charAt(at)) >= 0 && !open.isEmpty()) {
                partners[at] = open.pop();
                partners[partners[at]] = at;
            }
        }
        return partners;
    }

    private static boolean isIdeographAt(String line, int at) {
        return at >= 0 && at < line.length() && (Character.isIdeographic(line.charAt(at)) || Character.isSurrogate(line.charAt(at)));
    }

    /** Whether an ideograph, half of one beyond the first plane, or a mark of Chinese print stands at a place. */
    private static boolean isChineseAt(CharSequence text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char character = text.charAt(at);
        return Character.isIdeographic(character) || Character.isSurrogate(character)
                || character >= '\u3000' && character <= '\u303f' || character >= '\uff00' && character <= '\uffef'
                || "“”‘’—…".indexOf(character) >= 0;
    }
}
