package org.workrules.document.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is what it is said to be and does no harm, or it is refused. */
class InspectionTest {

    static Stream<Arguments> goodFiles() {
        return Stream.of(
                Arguments.of(AttachmentType.PDF, Files.pdf()),
                Arguments.of(AttachmentType.DOCX, Files.docx()),
                Arguments.of(AttachmentType.XLSX, Files.zip(Map.of("[Content_Types].xml", Files.bytes("<Types/>"),
                        "xl/workbook.xml", Files.bytes("<workbook/>")))),
                Arguments.of(AttachmentType.OFD, Files.zip(Map.of("OFD.xml", Files.bytes("<OFD/>")))),
                Arguments.of(AttachmentType.PNG, Files.png(1000, 2000)),
                Arguments.of(AttachmentType.JPEG, Files.jpeg(1000, 2000)),
                Arguments.of(AttachmentType.TEXT, Files.bytes("任务分工\r\n\t一、检测\n")));
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void aGoodFilePasses(AttachmentType type, byte[] content) {
        assertNull(Inspection.of(type, content));
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void aFileIsOfNoOtherType(AttachmentType type, byte[] content) {
        for (AttachmentType other : AttachmentType.values()) {
            boolean readsAsText = other == AttachmentType.TEXT && type == AttachmentType.PDF;
            if (other != type && !readsAsText) {
                Finding found = Inspection.of(other, content);
                assertNotNull(found, () -> type + " passed as " + other);
                assertFalse(found.harm(), () -> type + " as " + other + ": " + found);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void aFileThatIsCutOffIsNotOfItsType(AttachmentType type, byte[] content) {
        if (type != AttachmentType.TEXT) {
            Finding found = Inspection.of(type, Arrays.copyOf(content, content.length / 3));
            assertNotNull(found);
            assertFalse(found.harm());
        }
    }

    private static void harmful(AttachmentType type, byte[] content, String seen) {
        Finding found = assertTimeout(Duration.ofSeconds(10), () -> Inspection.of(type, content));
        assertNotNull(found, "passed");
        assertTrue(found.harm(), found.detail().en());
        assertTrue(found.detail().en().contains(seen), found.detail().en());
    }

    @Test
    void anEntryThatSwellsBeyondMeasureIsRefused() {
        harmful(AttachmentType.DOCX, Files.docx("word/media/x.bin", new byte[32 << 20]), "swells");
    }

    @Test
    void manyEntriesThatSwellTogetherAreRefused() {
        Map<String, byte[]> entries = Files.docxEntries();
        byte[] zeros = new byte[3 << 20];
        for (int each = 0; each < 110; each++) {
            entries.put("word/media/" + each + ".bin", zeros);
        }
        harmful(AttachmentType.DOCX, Files.zip(entries), "swells");
    }

    @Test
    void tooManyEntriesAreRefused() {
        Map<String, byte[]> entries = Files.docxEntries();
        for (int each = 0; each < 5_001; each++) {
            entries.put("word/" + each, new byte[0]);
        }
        harmful(AttachmentType.DOCX, Files.zip(entries), "entries");
    }

    @Test
    void aMacroIsRefused() {
        harmful(AttachmentType.DOCX, Files.docx("word/vbaProject.bin", new byte[10]), "macro");
        harmful(AttachmentType.XLSX, Files.docx("xl/macrosheets/sheet1.xml", new byte[10]), "macro");
    }

    @Test
    void anArchiveOrAProgramInsideIsRefused() {
        harmful(AttachmentType.DOCX, Files.docx("word/embeddings/a.docx", Files.docx()), "archive");
        harmful(AttachmentType.DOCX, Files.docx("word/media/a.png", new byte[] {0x1f, (byte) 0x8b, 8, 0}), "archive");
        harmful(AttachmentType.DOCX, Files.docx("word/media/b.png", Files.bytes("MZ....")), "program");
        harmful(AttachmentType.DOCX, Files.docx("word/embeddings/o.bin", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}), "object");
    }

    @Test
    void entitiesAreRefused() {
        harmful(AttachmentType.DOCX, Files.docx("word/styles.xml", Files.bytes("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x/>")),
                "document type definition");
    }

    @Test
    void namesThatLeadOutsideAreRefused() {
        harmful(AttachmentType.DOCX, Files.docx("../../etc/passwd", new byte[1]), "name");
        harmful(AttachmentType.DOCX, Files.docx("/etc/passwd", new byte[1]), "name");
    }

    @Test
    void anEntryHiddenFromTheTableOfContentsIsRefused() {
        byte[] file = Files.docx();
        int end = file.length - 22;
        file[end + 10]--;
        harmful(AttachmentType.DOCX, file, "table of contents");
    }

    @Test
    void aPdfThatActsIsRefused() {
        harmful(AttachmentType.PDF, Files.pdf("/OpenAction <</S /JavaScript /JS (x)>>"), "/JavaScript");
        harmful(AttachmentType.PDF, Files.pdf("/OpenAction <</S /Launch>>"), "/Launch");
        harmful(AttachmentType.PDF, Files.pdf("/Names <</EmbeddedFiles 3 0 R>>"), "/EmbeddedFile");
        harmful(AttachmentType.PDF, Files.pdf("/Encrypt 4 0 R"), "password");
    }

    @Test
    void aPictureOfTooManyPointsIsRefused() {
        harmful(AttachmentType.PNG, Files.png(100_000, 100_000), "points");
        harmful(AttachmentType.JPEG, Files.jpeg(65_000, 65_000), "points");
        assertFalse(Inspection.of(AttachmentType.PNG, Files.png(0, 10)).harm());
    }

    @Test
    void aTextIsUtf8WithoutControlCharacters() {
        assertFalse(Inspection.of(AttachmentType.TEXT, new byte[] {(byte) 0xc4, (byte) 0xe3}).harm());
        assertFalse(Inspection.of(AttachmentType.TEXT, new byte[] {'a', 0, 'b'}).harm());
    }

    @Test
    void typesAreKnownByTheirMediaTypeAndTheirNames() {
        assertEquals(AttachmentType.TEXT, AttachmentType.declared("text/plain; charset=UTF-8").orElseThrow());
        assertEquals(AttachmentType.PDF, AttachmentType.declared("Application/PDF").orElseThrow());
        assertTrue(AttachmentType.declared("application/x-msdownload").isEmpty());
        assertTrue(AttachmentType.declared(null).isEmpty());
        assertTrue(AttachmentType.JPEG.named("现场.JPEG"));
        assertFalse(AttachmentType.PDF.named("报告.pdf.exe"));
        assertFalse(AttachmentType.PDF.named(".pdf"));
    }
}
