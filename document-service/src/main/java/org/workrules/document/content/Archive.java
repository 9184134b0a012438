package org.workrules.document.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A look at an office file, which is a ZIP archive. It is unpacked once into nothing, within bounds of entries, bytes and swelling
 * that count what really comes out and not what the archive says; what stands in its table of contents must be what came out.
 */
final class Archive {

    private static final long MOST_BYTES = 300L << 20;
    /** Below this an entry may swell as it likes: short XML packs very well. */
    private static final long FREE_BYTES = 4L << 20;
    private static final int MOST_SWELLING = 100;
    private static final int HEAD = 512;
    private static final int[] LOCAL = {'P', 'K', 3, 4};

    private final AttachmentType type;
    private final byte[] content;
    private final Bytes bytes;
    private final Entries entries;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    Archive(AttachmentType type, byte[] content) {
        this.type = type;
        this.content = content;
        this.bytes = new Bytes(content);
        this.entries = new Entries(bytes);
    }

    /** Whether a file of another type is an archive as well: unpackers look for the table of contents from the end. */
    static boolean isInside(Bytes file) {
        return Entries.end(file) >= 0 && file.find("PK\3\4", 0, file.length()) >= 0;
    }

    /** What is wrong with it, {@code null} for nothing. */
    Finding inspect() {
        if (!bytes.at(0, LOCAL)) {
            return Finding.notItsType("It does not begin as a %s file does.", "不是有效的 %s 文件(缺文件头)。", type);
        }
        int end = Entries.end(bytes);
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
        Finding found = entries.compared(end);
        return found == null ? complete() : found;
    }

    private Finding entry(String name, ZipInputStream zip) throws IOException {
        String place = name.toLowerCase(Locale.ROOT);
        Finding odd = entries.meet(name);
        if (odd != null) {
            return odd;
        }
        if (place.contains("vbaproject") || place.contains("macrosheets/") || place.contains("activex/")) {
            return Finding.harmful("It holds a macro (%s).", "文件含有宏(%s)。", Entries.shown(name));
        }
        byte[] head = zip.readNBytes(HEAD);
        Finding found = head(name, head);
        return found == null ? whole(name, head, zip) : found;
    }

    private static Finding head(String name, byte[] head) {
        Bytes first = new Bytes(head);
        if (first.at(0, LOCAL) || first.at(0, 'R', 'a', 'r', '!') || first.at(0, '7', 'z', 0xbc, 0xaf) || first.at(0, 0x1f, 0x8b)) {
            return Finding.harmful("It holds an archive (%s).", "文件内嵌压缩包(%s)。", Entries.shown(name));
        }
        return first.at(0, 'M', 'Z') || first.at(0, 0x7f, 'E', 'L', 'F') || first.at(0, 0xd0, 0xcf, 0x11, 0xe0)
                ? Finding.harmful("It holds a program or an object (%s).", "文件内嵌程序或对象(%s)。", Entries.shown(name)) : null;
    }

    /** Unpacks an entry; the whole archive is the measure of what one entry may swell to. */
    private Finding whole(String name, byte[] head, ZipInputStream zip) throws IOException {
        Markup markup = new Markup();
        Finding found = markup.read(head, head.length, name);
        long size = head.length;
        unpacked += head.length;
        for (int read = zip.read(buffer); read >= 0 && found == null; read = zip.read(buffer)) {
            size += read;
            unpacked += read;
            found = unpacked > MOST_BYTES || size > FREE_BYTES && size / MOST_SWELLING > content.length
                    ? Finding.harmful("It swells beyond measure when unpacked (%s).", "解压后异常膨胀(%s)。", Entries.shown(name))
                    : markup.read(buffer, read, name);
        }
        return found;
    }

    private Finding complete() {
        boolean complete = switch (type) {
            case DOCX -> entries.has("[Content_Types].xml") && entries.has("word/document.xml");
            case XLSX -> entries.has("[Content_Types].xml") && entries.has("xl/workbook.xml");
            default -> entries.has("OFD.xml");
        };
        return complete ? null : Finding.notItsType("It has not the parts of a %s file.", "缺少 %s 文件应有的部件。", type);
    }
}
