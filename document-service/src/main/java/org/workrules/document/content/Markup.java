package org.workrules.document.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Looks through one entry of an office file, part by part, for definitions of a document type: they can make a small text swell in its
 * reader, or make the reader fetch something. Bytes that are zero are passed over, so that UTF-16 is no hiding place.
 */
final class Markup {

    private static final byte[][] DEFINITIONS = {"<!DOCTYPE".getBytes(StandardCharsets.US_ASCII), "<!ENTITY".getBytes(StandardCharsets.US_ASCII)};
    private static final byte[] MACROS = "macroEnabled".getBytes(StandardCharsets.US_ASCII);

    private final int[] matched = new int[DEFINITIONS.length + 1];

    /**
     * Looks through the next part.
     *
     * @param length how many bytes of the part there are
     * @return what is wrong, {@code null} for nothing so far
     */
    Finding read(byte[] part, int length, String name) {
        for (int place = 0; place < length; place++) {
            if (part[place] == 0) {
                continue;
            }
            for (int each = 0; each < DEFINITIONS.length; each++) {
                if (ends(each, DEFINITIONS[each], part[place])) {
                    return Finding.harmful("It holds a document type definition (%s).", "文件含有 DTD 定义(%s)。", Entries.shown(name));
                }
            }
            if (name.equals("[Content_Types].xml") && ends(DEFINITIONS.length, MACROS, part[place])) {
                return Finding.harmful("It is of a type with macros.", "文件类型为启用宏的文档。");
            }
        }
        return null;
    }

    /** No word here begins again within itself, so that after a miss only its first byte counts. */
    private boolean ends(int which, byte[] word, byte next) {
        matched[which] = next == word[matched[which]] ? matched[which] + 1 : next == word[0] ? 1 : 0;
        if (matched[which] < word.length) {
            return false;
        }
        Arrays.fill(matched, 0);
        return true;
    }
}
