package org.workrules.document.content;

import java.util.HashSet;
import java.util.Set;

/**
 * The names of an archive: those met when it is unpacked from its beginning, and those its table of contents lists. Programs read by
 * one or by the other, so a file in which they differ shows one thing to a look and another to its reader.
 */
final class Entries {

    private static final int[] LISTED = {'P', 'K', 1, 2};
    private static final int[] END = {'P', 'K', 5, 6};
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LISTED_LENGTH = 46;
    private static final int MOST = 5_000;
    private static final int LONGEST = 255;
    private static final int SHOWN = 60;

    private final Bytes bytes;
    private final Set<String> met = new HashSet<>();

    Entries(Bytes bytes) {
        this.bytes = bytes;
    }

    /** Where the table of contents ends, -1 for nowhere. */
    static int end(Bytes bytes) {
        int first = Math.max(0, bytes.length() - END_LENGTH - LONGEST_COMMENT);
        for (int place = bytes.length() - END_LENGTH; place >= first; place--) {
            if (bytes.at(place, END)) {
                return place;
            }
        }
        return -1;
    }

    boolean has(String name) {
        return met.contains(name);
    }

    /** What is wrong with the name of an entry, {@code null} for nothing. */
    Finding meet(String name) {
        boolean odd = name.isEmpty() || name.length() > LONGEST || name.contains("..") || name.startsWith("/")
                || name.chars().anyMatch(character -> character == '\\' || character == ':' || isInvisible(character));
        if (odd || !met.add(name)) {
            return Finding.harmful("It holds an entry with the name '%s'.", "压缩包内含异常条目名“%s”。", shown(name));
        }
        return met.size() > MOST ? Finding.harmful("It holds more than %d entries.", "压缩包内条目超过 %d 个。", MOST) : null;
    }

    private static boolean isInvisible(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }

    /** A name as an answer may show it: short, and with nothing in it that cannot be seen. */
    static String shown(String name) {
        String cut = name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
        return cut.codePoints().map(point -> isInvisible(point) ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Whether the table of contents lists what was met and nothing else, and nothing stands behind it. */
    Finding compared(int end) {
        int listed = bytes.twoReversed(end + 10);
        if (listed != met.size()) {
            return Finding.harmful("Its table of contents lists %d entries, it holds %d.", "文件目录列有 %d 个条目,实际为 %d 个。", listed, met.size());
        }
        if (end + END_LENGTH + bytes.twoReversed(end + 20) != bytes.length()) {
            return Finding.harmful("Something stands behind its table of contents.", "文件目录之后另有内容。");
        }
        int place = (int) Math.min(Integer.MAX_VALUE, bytes.fourReversed(end + 16));
        for (int each = 0; each < listed; each++) {
            if (!bytes.at(place, LISTED) || place + LISTED_LENGTH > bytes.length()) {
                return Finding.harmful("Its table of contents cannot be read.", "文件目录无法读取。");
            }
            int length = bytes.twoReversed(place + 28);
            String name = bytes.text(place + LISTED_LENGTH, length);
            if (!met.contains(name)) {
                return Finding.harmful("Its table of contents lists '%s', which it does not hold.", "文件目录列有不存在的条目“%s”。", shown(name));
            }
            place += LISTED_LENGTH + length + bytes.twoReversed(place + 30) + bytes.twoReversed(place + 32);
        }
        return null;
    }
}
