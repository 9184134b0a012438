package org.workrules.document.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A look at a PDF: its marks, the names in it wherever they stand and however they are written, how deep and how many its objects
 * are, and what its streams unpack to. It follows no reference and builds no tree, so that no file can be too deep for it.
 */
final class PdfFile {

    private static final String NOT_PDF = "不是有效的 PDF 文件";
    /** A PDF that runs or launches something, or carries files, says so by one of these names. */
    private static final Set<String> ACTIVE = Set.of("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "XFA");
    private static final int LONGEST_NAME = 40;
    private static final int TAIL = 2048;
    private static final int MOST_OBJECTS = 500_000;
    private static final int DEEPEST = 256;
    private static final int LONGEST_HEAD = 1 << 16;
    private static final long MOST_OF_A_STREAM = 300L << 20;
    private static final long MOST_OF_ALL = 1L << 30;
    /** Kept in memory to be looked at; those of office programs have less than a tenth of it. */
    private static final int MOST_OF_OBJECTS = 16 << 20;
    private static final String STREAM = "stream";

    private final Bytes bytes;
    private final Inflater inflater = new Inflater();
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    PdfFile(byte[] content) {
        this.bytes = new Bytes(content);
    }

    /** What is wrong with it, {@code null} for nothing. */
    Finding inspect() {
        try {
            Finding found = frame();
            found = found == null ? names(bytes) : found;
            found = found == null ? objects(bytes, false) : found;
            return found == null ? streams() : found;
        } finally {
            inflater.end();
        }
    }

    /** Nothing stands before its head and nothing behind its end: files that are two things at once are known by that. */
    private Finding frame() {
        int length = bytes.length();
        int begin = bytes.at(0, 0xef, 0xbb, 0xbf) ? 3 : 0;
        while (begin < length && bytes.isBlank(begin)) {
            begin++;
        }
        if (!bytes.at(begin, '%', 'P', 'D', 'F', '-')) {
            return Finding.notItsType("It does not begin as a PDF does.", NOT_PDF + "(缺文件头)。");
        }
        int tail = Math.max(0, length - TAIL);
        int end = bytes.findLast("%%EOF", tail, length);
        if (end < 0 || bytes.find("startxref", tail, length) < 0) {
            return Finding.notItsType("It does not end as a PDF does; it may be cut off.", NOT_PDF + "(缺文件尾,可能不完整)。");
        }
        for (int place = end + "%%EOF".length(); place < length; place++) {
            if (!bytes.isBlank(place)) {
                return Finding.notItsType("Something stands behind its end.", NOT_PDF + "(文件尾之后另有内容)。");
            }
        }
        return Archive.isInside(bytes) ? Finding.harmful("It is also an archive.", "文件同时又是压缩包。") : null;
    }

    /** Names may be written with the numbers of their letters (#4a for J). */
    private static Finding names(Bytes part) {
        for (int place = part.find("/", 0, part.length()); place >= 0; place = part.find("/", place + 1, part.length())) {
            String name = name(part, place + 1);
            if (name.equals("Encrypt")) {
                return Finding.harmful("It is locked by a password or by rights.", "PDF 设有密码或权限限制。");
            }
            if (ACTIVE.contains(name)) {
                return Finding.harmful("It holds /%s.", "PDF 含有 /%s。", name);
            }
        }
        return null;
    }

    private static String name(Bytes part, int from) {
        StringBuilder name = new StringBuilder();
        int place = from;
        while (place < part.length() && name.length() < LONGEST_NAME && !part.isDelimiter(place)) {
            int written = part.one(place) == '#' && place + 2 < part.length() ? part.hex(place + 1) : -1;
            name.append((char) (written >= 0 ? written : part.one(place)));
            place += written >= 0 ? 3 : 1;
        }
        return name.toString();
    }

    /** Readers build a tree of what stands in an object; one too deep or too large brings them down. */
    private static Finding objects(Bytes part, boolean packed) {
        int objects = 0;
        int depth = 0;
        boolean inside = packed;
        for (int place = 0; place < part.length(); place++) {
            int one = part.one(place);
            if (one == 'o' && part.at(place, 'o', 'b', 'j')) {
                inside = place == 0 || part.one(place - 1) != 'd';
                objects += inside ? 1 : 0;
                depth = 0;
            } else if (one == 's' && part.at(place, 's', 't', 'r', 'e', 'a', 'm')) {
                inside = false;
            } else if (inside && (one == '[' || part.at(place, '<', '<'))) {
                depth++;
                place += one == '<' ? 1 : 0;
            } else if (inside && depth > 0 && (one == ']' || part.at(place, '>', '>'))) {
                depth--;
                place += one == '>' ? 1 : 0;
            }
            if (depth > DEEPEST) {
                return Finding.harmful("Its objects are nested more than %d deep.", "PDF 对象嵌套超过 %d 层。", DEEPEST);
            }
            if (objects > MOST_OBJECTS) {
                return Finding.harmful("It holds more than %d objects.", "PDF 内对象超过 %d 个。", MOST_OBJECTS);
            }
        }
        return null;
    }

    private Finding streams() {
        int before = 0;
        int place = bytes.find(STREAM, 0, bytes.length());
        while (place >= 0) {
            int next = place + STREAM.length();
            if (!bytes.at(place - 3, 'e', 'n', 'd')) {
                List<String> head = head(Math.max(before, place - LONGEST_HEAD), place);
                int data = next + (bytes.at(next, '\r') ? 1 : 0);
                data += bytes.at(data, '\n') ? 1 : 0;
                Finding found = stream(head, data);
                if (found != null) {
                    return found;
                }
                next = Math.max(next, data + (int) inflater.getBytesRead());
            }
            before = next;
            place = bytes.find(STREAM, next, bytes.length());
        }
        return null;
    }

    /** The names in what stands before a stream. */
    private List<String> head(int from, int before) {
        int begin = Math.max(from, bytes.findLast("obj", from, before));
        List<String> names = new ArrayList<>();
        for (int place = bytes.find("/", begin, before); place >= 0; place = bytes.find("/", place + 1, before)) {
            names.add(name(bytes, place + 1));
        }
        return names;
    }

    private Finding stream(List<String> head, int data) {
        inflater.reset();
        long flate = head.stream().filter(name -> name.equals("FlateDecode") || name.equals("Fl")).count();
        boolean objects = head.contains("ObjStm");
        boolean otherwise = head.stream().anyMatch(name -> Set.of("ASCIIHexDecode", "ASCII85Decode", "LZWDecode", "RunLengthDecode", "Crypt",
                "AHx", "A85", "LZW", "RL", "Predictor").contains(name));
        if (flate > 1) {
            return Finding.harmful("A stream of it is packed twice.", "PDF 数据流被重复压缩。");
        }
        if (objects && otherwise) {
            return Finding.harmful("It hides objects in a stream that is packed in an unusual way.", "PDF 以异常方式压缩隐藏对象。");
        }
        return flate == 0 ? null : unpacked(data, objects);
    }

    /** Unpacks a stream into nothing; objects in it are looked at as if they stood in the open. */
    private Finding unpacked(int data, boolean objects) {
        bytes.feed(inflater, data);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long size = 0;
        try {
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                size += read;
                unpacked += read;
                if (size > (objects ? MOST_OF_OBJECTS : MOST_OF_A_STREAM) || unpacked > MOST_OF_ALL) {
                    return Finding.harmful("It swells beyond measure when unpacked.", "PDF 解压后异常膨胀。");
                }
                if (objects) {
                    kept.write(buffer, 0, read);
                }
            }
        } catch (DataFormatException damaged) {
            // readers show what they could unpack, so that much is looked at
            kept.writeBytes("\n".getBytes(StandardCharsets.US_ASCII));
        }
        if (!objects) {
            return null;
        }
        if (size == 0) {
            return Finding.harmful("It holds objects that cannot be unpacked.", "PDF 内有无法解压的对象。");
        }
        Bytes part = new Bytes(kept.toByteArray());
        Finding found = names(part);
        return found == null ? objects(part, true) : found;
    }
}
