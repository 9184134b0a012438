package org.workrules.document.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Pairs of neighbouring characters (二元切分). Most Chinese words have two characters and no spaces between them, so pairs find
 * what trigrams and words cannot. Full-width and half-width forms are one, upper and lower case too; whatever is neither letter
 * nor digit parts the text.
 */
final class Bigrams {

    private Bigrams() {
    }

    /** A text in the form in which it is compared: runs of letters and digits, one space between. */
    static String normal(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder(folded.length());
        folded.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                normal.appendCodePoint(point);
            } else if (normal.length() > 0 && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        });
        return normal.toString().strip();
    }

    /** The runs of a normal text. */
    static List<String> runs(String normal) {
        return normal.isEmpty() ? List.of() : Arrays.asList(normal.split(" "));
    }

    /** All pairs of a normal text, each once; a run of one character has none. */
    static Set<String> of(String normal) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String run : runs(normal)) {
            int[] points = run.codePoints().toArray();
            for (int at = 0; at + 1 < points.length; at++) {
                pairs.add(new String(points, at, 2));
            }
        }
        return pairs;
    }
}
