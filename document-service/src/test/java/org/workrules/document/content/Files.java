package org.workrules.document.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for tests: good ones, and ones made to do harm. */
public final class Files {

    private Files() {
    }

    /** The least a PDF can be. */
    public static byte[] pdf() {
        return pdf("");
    }

    /** A PDF with something more in it. */
    public static byte[] pdf(String more) {
        return bytes("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R " + more + ">> endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n"
                + "xref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R /Size 3>>\nstartxref\n9\n%%EOF\n");
    }

    /** A stream of a PDF, what stands in its dictionary, and its data packed as often as is said. */
    public static byte[] pdfWithStream(String dictionary, byte[] data, int packed) {
        byte[] stream = data;
        for (int each = 0; each < packed; each++) {
            stream = packed(stream);
        }
        return joined(bytes("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n2 0 obj <<" + dictionary + " /Length " + stream.length + ">>\nstream\n"),
                stream, bytes("\nendstream endobj\nxref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R /Size 3>>\nstartxref\n9\n%%EOF\n"));
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** One after the other. */
    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            file.writeBytes(part);
        }
        return file.toByteArray();
    }

    /** The entries of a DOCX. */
    public static Map<String, byte[]> docxEntries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", bytes("<?xml version=\"1.0\"?><Types/>"));
        entries.put("_rels/.rels", bytes("<?xml version=\"1.0\"?><Relationships/>"));
        entries.put("word/document.xml", bytes("<?xml version=\"1.0\"?><w:document/>"));
        return entries;
    }

    /** A DOCX with one entry more. */
    public static byte[] docx(String name, byte[] content) {
        Map<String, byte[]> entries = docxEntries();
        entries.put(name, content);
        return zip(entries);
    }

    public static byte[] docx() {
        return zip(docxEntries());
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The head and end of a PNG of so many points. */
    public static byte[] png(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(file, "IHDR", new byte[] {(byte) (width >> 24), (byte) (width >> 16), (byte) (width >> 8), (byte) width,
            (byte) (height >> 24), (byte) (height >> 16), (byte) (height >> 8), (byte) height, 8, 2, 0, 0, 0});
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] data) {
        number(file, data.length);
        byte[] type = bytes(name);
        file.writeBytes(type);
        file.writeBytes(data);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        number(file, (int) sum.getValue());
    }

    private static void number(ByteArrayOutputStream file, int number) {
        file.writeBytes(new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number});
    }

    /** The segments of a JPEG up to its frame of so many points. */
    public static byte[] jpeg(int width, int height) {
        return new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 4, 0, 0, (byte) 0xff, (byte) 0xc0, 0, 11, 8,
            (byte) (height >> 8), (byte) height, (byte) (width >> 8), (byte) width, 1, 1, 17, 0, (byte) 0xff, (byte) 0xd9};
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
