package org.workrules.document.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A look at an office file, which is a ZIP archive. It is unpacked once into nothing, within bounds of entries, bytes and swelling
 * that count what really comes out and not what the archive says; what stands in its table of contents must be what came out.
 */
final class Archive {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 300L << 20;
    /** Below this an entry may swell as it likes: short XML packs very well. */
    private static final long FREE_BYTES = 4L << 20;
    private static final int MOST_SWELLING = 100;
    private static final int HEAD = 512;
    private static final int[] LOCAL = {'P', 'K', 3, 4};
    private static final int[] END = {'P', 'K', 5, 6};
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private final AttachmentType type;
    private final byte[] content;
    private final Bytes bytes;
    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    Archive(AttachmentType type, byte[] content) {
        this.type = type;
        this.content = content;
        this.bytes = new Bytes(content);
    }

    /** What is wrong with it, {@code null} for nothing. */
    Finding inspect() {
        if (!bytes.at(0, LOCAL)) {
            return Finding.notItsType("It does not begin as a %s file does.", "不是有效的 %s 文件(缺文件头)。", type);
        }
        int end = end();
        if (end < 0) {
            return Finding.notItsType("It has no table of contents; it may be cut off.", "文件缺少目录,可能不完整。");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Finding found = entry(entry.getName(), zip);
                if (found != null) {
                    return found;
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return Finding.notItsType("It cannot be unpacked: %s", "无法解包:%s", String.valueOf(unreadable.getMessage()));
        }
        return whole(bytes.twoReversed(end + 10));
    }

    private Finding entry(String name, ZipInputStream zip) throws IOException {
        String place = name.toLowerCase(Locale.ROOT);
        if (name.contains("..") || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0 || !names.add(name)) {
            return Finding.harmful("It holds an entry with the name '%s'.", "压缩包内含异常条目名“%s”。", name);
        }
        if (names.size() > MOST_ENTRIES) {
            return Finding.harmful("It holds more than %d entries.", "压缩包内条目超过 %d 个。", MOST_ENTRIES);
        }
        if (place.contains("vbaproject") || place.contains("macrosheets/") || place.contains("activex/")) {
            return Finding.harmful("It holds a macro (%s).", "文件含有宏(%s)。", name);
        }
        byte[] head = zip.readNBytes(HEAD);
        Finding found = head(name, place, head);
        return found == null ? rest(name, head.length, zip) : found;
    }

    private static Finding head(String name, String place, byte[] head) {
        Bytes first = new Bytes(head);
        if (first.at(0, LOCAL) || first.at(0, 'R', 'a', 'r', '!') || first.at(0, '7', 'z', 0xbc, 0xaf) || first.at(0, 0x1f, 0x8b)) {
            return Finding.harmful("It holds an archive (%s).", "文件内嵌压缩包(%s)。", name);
        }
        if (first.at(0, 'M', 'Z') || first.at(0, 0x7f, 'E', 'L', 'F') || first.at(0, 0xd0, 0xcf, 0x11, 0xe0)) {
            return Finding.harmful("It holds a program or an object (%s).", "文件内嵌程序或对象(%s)。", name);
        }
        boolean xml = place.endsWith(".xml") || place.endsWith(".rels");
        return xml && (first.find("<!DOCTYPE", 0, head.length) >= 0 || first.find("<!ENTITY", 0, head.length) >= 0)
                ? Finding.harmful("It holds a document type definition (%s).", "文件含有 DTD 定义(%s)。", name) : null;
    }

    /** Unpacks the rest of an entry; the whole archive is the measure of what one entry may swell to. */
    private Finding rest(String name, int already, ZipInputStream zip) throws IOException {
        long size = already;
        unpacked += already;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            unpacked += read;
            if (unpacked > MOST_BYTES || size > FREE_BYTES && size / MOST_SWELLING > content.length) {
                return Finding.harmful("It swells beyond measure when unpacked (%s).", "解压后异常膨胀(%s)。", name);
            }
        }
        return null;
    }

    private Finding whole(int listed) {
        if (listed != names.size()) {
            return Finding.harmful("Its table of contents lists %d entries, it holds %d.", "文件目录列有 %d 个条目,实际为 %d 个。", listed, names.size());
        }
        boolean complete = switch (type) {
            case DOCX -> names.contains("[Content_Types].xml") && names.contains("word/document.xml");
            case XLSX -> names.contains("[Content_Types].xml") && names.contains("xl/workbook.xml");
            default -> names.contains("OFD.xml");
        };
        return complete ? null : Finding.notItsType("It has not the parts of a %s file.", "缺少 %s 文件应有的部件。", type);
    }

    /** Where the table of contents ends, -1 for nowhere. */
    private int end() {
        int first = Math.max(0, content.length - END_LENGTH - LONGEST_COMMENT);
        for (int place = content.length - END_LENGTH; place >= first; place--) {
            if (bytes.at(place, END)) {
                return place;
            }
        }
        return -1;
    }
}
