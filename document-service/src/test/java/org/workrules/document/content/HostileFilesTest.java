package org.workrules.document.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.document.content.Files.bytes;
import static org.workrules.document.content.Files.docx;
import static org.workrules.document.content.Files.joined;
import static org.workrules.document.content.Files.pdf;
import static org.workrules.document.content.Files.pdfWithStream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that somebody took pains over: to hide what they do, to be two things at once, or to bring down who reads them. */
class HostileFilesTest {

    private static final String OBJECTS = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode";
    private static final String SCRIPT = "1 0 <</S /JavaScript /JS (app.alert(1))>>";
    private static final String DEFINITION = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static Arguments harmful(String what, AttachmentType type, byte[] content, String seen) {
        return Arguments.of(what, type, content, true, seen);
    }

    private static Arguments foreign(String what, AttachmentType type, byte[] content, String seen) {
        return Arguments.of(what, type, content, false, seen);
    }

    static Stream<Arguments> pdfs() {
        byte[] zip = docx();
        byte[] whole = pdf();
        return Stream.of(
                harmful("a name written in numbers", AttachmentType.PDF, pdf("/OpenAction <</S /J#61vaScript /JS (x)>>"), "/JavaScript"),
                harmful("a lock written in numbers", AttachmentType.PDF, pdf("/Encr#79pt 4 0 R"), "password"),
                harmful("a script in packed objects", AttachmentType.PDF, pdfWithStream(OBJECTS, bytes(SCRIPT), 1), "/JavaScript"),
                harmful("a script behind packed text", AttachmentType.PDF, joined(pdfWithStream("/Filter /FlateDecode", bytes("BT ET"), 1),
                        pdfWithStream(OBJECTS, bytes(SCRIPT), 1)), "/JavaScript"),
                harmful("objects packed in an unusual way", AttachmentType.PDF, pdfWithStream("/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]",
                        bytes("78da"), 0), "unusual"),
                harmful("objects that cannot be unpacked", AttachmentType.PDF, pdfWithStream(OBJECTS, bytes("not packed"), 0), "cannot be unpacked"),
                harmful("a bomb", AttachmentType.PDF, pdfWithStream("/Filter /FlateDecode", new byte[301 << 20], 1), "swells"),
                harmful("a bomb of objects", AttachmentType.PDF, pdfWithStream(OBJECTS, new byte[65 << 20], 1), "swells"),
                harmful("a bomb in a bomb", AttachmentType.PDF, pdfWithStream("/Filter [/FlateDecode /FlateDecode]", new byte[1 << 20], 2), "twice"),
                harmful("a million objects", AttachmentType.PDF, joined(bytes("%PDF-1.7\n" + "1 0 obj 1 endobj\n".repeat(1_000_000)), tail()), "objects"),
                harmful("a million brackets", AttachmentType.PDF, pdf("/A " + "[".repeat(1_000_000) + "]".repeat(1_000_000)), "nested"),
                harmful("nested dictionaries", AttachmentType.PDF, pdf("/A " + "<</A ".repeat(100_000) + "1" + ">>".repeat(100_000)), "nested"),
                harmful("a million packed brackets", AttachmentType.PDF, pdfWithStream(OBJECTS, bytes("1 0 " + "[".repeat(1_000_000)), 1), "nested"),
                harmful("an archive inside", AttachmentType.PDF, joined(bytes("%PDF-1.7\n"), zip, tail()), "archive"),
                foreign("an archive behind", AttachmentType.PDF, joined(whole, zip), "behind its end"),
                foreign("a program before", AttachmentType.PDF, joined(bytes("MZ\0\0"), whole), "begin"),
                foreign("a page of the web before", AttachmentType.PDF, joined(bytes("<html><script>alert(1)</script>"), whole), "begin"),
                foreign("a program with the name of a PDF", AttachmentType.PDF, joined(bytes("MZ"), new byte[4096]), "begin"));
    }

    static Stream<Arguments> officeFiles() {
        byte[] listed = docx("word/a.xml", bytes("<a/>"));
        byte[] hidden = listed.clone();
        hidden[new String(listed, StandardCharsets.ISO_8859_1).lastIndexOf("word/a.xml") + 5] = 'b';
        return Stream.of(
                harmful("a definition far in", AttachmentType.DOCX, docx("word/a.xml", bytes("<?xml version=\"1.0\"?>" + " ".repeat(700) + DEFINITION)),
                        "document type definition"),
                harmful("a definition across two parts", AttachmentType.DOCX, docx("word/a.xml", bytes(" ".repeat(507) + DEFINITION)),
                        "document type definition"),
                harmful("a definition in UTF-16", AttachmentType.DOCX, docx("word/a.xml", DEFINITION.getBytes(StandardCharsets.UTF_16)),
                        "document type definition"),
                harmful("a definition under another ending", AttachmentType.DOCX, docx("word/a.bin", bytes(DEFINITION)), "document type definition"),
                harmful("macros under the name of a plain file", AttachmentType.DOCX, docx("[Content_Types].xml", bytes(
                        "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")), "macros"),
                harmful("a way out", AttachmentType.DOCX, docx("word/..\\..\\x", new byte[1]), "name"),
                harmful("a drive", AttachmentType.DOCX, docx("C:x", new byte[1]), "name"),
                harmful("a name that turns around", AttachmentType.DOCX, docx("word/\u202egnp.exe", new byte[1]), "name"),
                harmful("a name of 5000 characters", AttachmentType.DOCX, docx("文".repeat(5_000), new byte[1]), "name"),
                harmful("a page behind the archive", AttachmentType.DOCX, joined(docx(), pdf()), "behind its table of contents"),
                harmful("another name in the table of contents", AttachmentType.DOCX, hidden, "word/b.xml"),
                foreign("an office file of before 2007", AttachmentType.DOCX, joined(bytes("\u00d0"), new byte[600]), "begin"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                harmful("a picture of ten thousand million points", AttachmentType.PNG, Files.png(100_000, 100_000), "points"),
                harmful("a picture that is an archive", AttachmentType.PNG, joined(Files.png(3, 3), docx(), Files.png(3, 3)), "archive"),
                harmful("a photograph that is an archive", AttachmentType.JPEG, joined(Files.jpeg(3, 3), docx()), "archive"),
                harmful("a text that turns around", AttachmentType.TEXT, bytes("批准金额\u202e001元"), "turn the order"),
                foreign("a program with the name of a text", AttachmentType.TEXT, joined(bytes("MZ"), new byte[64]), "control characters"));
    }

    private static byte[] tail() {
        return bytes("\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"pdfs", "officeFiles", "others"})
    void isRefusedSoonAndSaysWhy(String what, AttachmentType type, byte[] content, boolean harm, String seen) {
        Finding found = assertTimeout(SOON, () -> Inspection.of(type, content));
        assertNotNull(found, "passed");
        assertEquals(harm, found.harm(), found.detail().en());
        assertTrue(found.detail().en().contains(seen), found.detail().en());
        assertTrue(found.detail().zh().length() < 150, "an answer shows no long name");
        assertTrue(found.detail().zh().chars().noneMatch(Character::isISOControl));
        assertTrue(found.detail().zh().indexOf('\u202e') < 0, "an answer turns nothing around");
    }

    @Test
    void packedTextAndPackedObjectsThatDoNothingPass() {
        assertNull(Inspection.of(AttachmentType.PDF, pdfWithStream("/Filter /FlateDecode", bytes("BT (stream obj [[[) Tj ET"), 1)));
        assertNull(Inspection.of(AttachmentType.PDF, pdfWithStream(OBJECTS, bytes("1 0 <</Type /Font /Name (/Java)>>"), 1)));
        assertNull(Inspection.of(AttachmentType.PDF, pdfWithStream("/Filter /DCTDecode", new byte[100], 0)));
        assertNull(Inspection.of(AttachmentType.PDF, joined(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, pdf(), bytes("\r\n\0"))));
        assertNull(Inspection.of(AttachmentType.PDF, pdf("/A " + "[".repeat(200) + "]".repeat(200))));
        assertNull(Inspection.of(AttachmentType.DOCX, docx("word/media/图1.png", Files.png(3, 3))));
    }

    @Test
    void aWorkbookOfAnOfficeProgramPasses() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            workbook.createSheet("任务").createRow(0).createCell(0).setCellValue("检测");
            workbook.write(file);
            assertNull(Inspection.of(AttachmentType.XLSX, file.toByteArray()));
        }
    }
}
