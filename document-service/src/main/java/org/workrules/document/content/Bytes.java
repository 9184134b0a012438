package org.workrules.document.content;

import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;

/** Reads numbers and words in a file, never beyond its end. */
final class Bytes {

    private static final int BYTE = 0xff;

    private final byte[] content;

    Bytes(byte[] content) {
        this.content = content;
    }

    int length() {
        return content.length;
    }

    /** Whether these bytes stand at a place. */
    boolean at(int place, int... expected) {
        if (place < 0 || place + expected.length > content.length) {
            return false;
        }
        for (int each = 0; each < expected.length; each++) {
            if (one(place + each) != expected[each]) {
                return false;
            }
        }
        return true;
    }

    /** The byte at a place, 0 to 255. */
    int one(int place) {
        return content[place] & BYTE;
    }

    /** Two bytes, the more significant first. */
    int two(int place) {
        return one(place) << 8 | one(place + 1);
    }

    /** Four bytes, the more significant first. */
    long four(int place) {
        return (long) two(place) << 16 | two(place + 2);
    }

    /** Two bytes, the less significant first. */
    int twoReversed(int place) {
        return one(place) | one(place + 1) << 8;
    }

    /** Four bytes, the less significant first. */
    long fourReversed(int place) {
        return twoReversed(place) | (long) twoReversed(place + 2) << 16;
    }

    /** A text in UTF-8, as much of it as there is. */
    String text(int place, int length) {
        return new String(content, place, Math.max(0, Math.min(length, content.length - place)), StandardCharsets.UTF_8);
    }

    /** Whether a byte is a space, a line end or nothing at all. */
    boolean isBlank(int place) {
        int one = one(place);
        return one == ' ' || one == '\n' || one == '\r' || one == '\t' || one == '\f' || one == 0;
    }

    /** Whether a byte ends a name of a PDF. */
    boolean isDelimiter(int place) {
        return isBlank(place) || "()<>[]{}/%".indexOf(one(place)) >= 0;
    }

    /** The number that two hexadecimal digits write, -1 for none. */
    int hex(int place) {
        int high = Character.digit(one(place), 16);
        int low = Character.digit(one(place + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** Gives all from a place on to be unpacked. */
    void feed(Inflater inflater, int from) {
        inflater.setInput(content, Math.min(from, content.length), Math.max(0, content.length - from));
    }

    /** Where a word of ASCII last stands from one place on and before another, -1 for nowhere. */
    int findLast(String word, int from, int before) {
        int found = -1;
        for (int place = find(word, from, before); place >= 0; place = find(word, place + 1, before)) {
            found = place;
        }
        return found;
    }

    /** Where a word of ASCII first stands from one place on and before another, -1 for nowhere. */
    int find(String word, int from, int before) {
        byte[] sought = word.getBytes(StandardCharsets.US_ASCII);
        int last = Math.min(before, content.length) - sought.length;
        for (int place = Math.max(0, from); place <= last; place++) {
            int same = 0;
            while (same < sought.length && content[place + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return place;
            }
        }
        return -1;
    }
}
