package org.workrules.document.content;

import java.nio.charset.StandardCharsets;

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
