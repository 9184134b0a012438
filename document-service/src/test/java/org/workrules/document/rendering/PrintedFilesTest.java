package org.workrules.document.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.document.content.AttachmentType;
import org.workrules.document.content.ContentRule;
import org.workrules.document.content.Inspection;

/** Files as they are handed out, opened again and measured. */
class PrintedFilesTest {

    private static final Fonts FONTS = new Fonts(new SmallRyeConfigBuilder().build());
    private static final int DPI = 110;

    private static byte[] pdf(Page page) throws IOException {
        return Press.print(page, Format.PDF, 50, FONTS);
    }

    private static Page page(String name) {
        return switch (name) {
            case "notice" -> SamplePages.notice();
            case "request" -> SamplePages.request();
            case "letter" -> SamplePages.letter();
            case "minutes" -> SamplePages.minutes();
            case "order" -> SamplePages.order();
            case "joint" -> SamplePages.jointRequest();
            case "longletter" -> SamplePages.longLetter();
            case "many" -> SamplePages.toMany();
            case "planned" -> SamplePages.planned();
            case "annexedletter" -> SamplePages.with(SamplePages.letter(), SamplePages.planned().annexes().get(1));
            case "annexedorder" -> SamplePages.with(SamplePages.order(), SamplePages.planned().annexes().get(0));
            case "annexedminutes" -> SamplePages.with(SamplePages.minutes(), SamplePages.planned().annexes().get(1));
            case "draft" -> SamplePages.draft(SamplePages.letter());
            default -> SamplePages.long4();
        };
    }

    /** Characters of a page by the line they stand on. */
    private static Map<Integer, List<TextPosition>> lines(PDDocument document, int page) throws IOException {
        Map<Integer, List<TextPosition>> lines = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                lines.computeIfAbsent(Math.round(text.getYDirAdj()), line -> new ArrayList<>()).add(text);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return lines;
    }

    @Test
    void aFullPageMeasures22LinesOf28CharactersIn156By225Millimetres() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SamplePages.long4()))) {
            assertEquals(210, document.getPage(1).getMediaBox().getWidth() / Measure.MM, 0.1);
            assertEquals(297, document.getPage(1).getMediaBox().getHeight() / Measure.MM, 0.1);
            Map<Integer, List<TextPosition>> lines = lines(document, 2);
            lines.values().removeIf(line -> line.get(0).getFontSizeInPt() != 16);
            assertEquals(22, lines.size());
            List<Integer> heights = List.copyOf(lines.keySet());
            double pitch = (heights.get(21) - heights.get(0)) / 21.0;
            assertEquals(225.0 / 22, pitch / Measure.MM, 0.1);
            int most = lines.values().stream().mapToInt(List::size).max().orElseThrow();
            assertTrue(most >= 28, "characters of the fullest line: " + most);
            for (List<TextPosition> line : lines.values()) {
                double left = line.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
                double right = line.stream().mapToDouble(text -> text.getXDirAdj() + text.getWidthDirAdj()).max().orElseThrow();
                assertTrue(left >= Measure.LEFT - 1 && right <= Measure.RIGHT + 2, () -> "from " + left + " to " + right);
            }
            assertEquals(37, (heights.get(0) - 0.88 * 16 - (Measure.PITCH - 16) / 2) / Measure.MM, 1, "upper margin");
        }
    }

    @Test
    void everyFontIsInsideAndOnlyWithWhatIsUsed() throws IOException {
        byte[] file = pdf(SamplePages.long4());
        assertTrue(file.length < 1_000_000, "bytes: " + file.length);
        try (PDDocument document = Loader.loadPDF(file)) {
            for (COSName name : document.getPage(1).getResources().getFontNames()) {
                PDFont font = document.getPage(1).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.+"), font.getName());
            }
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
        }
    }

    @ParameterizedTest
    @CsvSource({"notice", "request", "letter", "minutes", "long", "planned"})
    void theTextCanBeReadBack(String name) throws IOException {
        Page page = page(name);
        try (PDDocument document = Loader.loadPDF(pdf(page))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertTrue(text.contains(page.number()), text);
            page.text().stream().filter(block -> block.words().length() < 20).forEach(block ->
                    assertTrue(text.contains(block.words().replaceAll("[\\s　]", "")), block.words()));
        }
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        assertArrayEquals(pdf(SamplePages.notice()), pdf(SamplePages.notice()));
    }

    @Test
    void aCharacterThatNoFontHasDoesNotStopADocument() throws IOException {
        Page page = SamplePages.page(Page.Layout.DOCUMENT, "安澜市人民政府文件", "关于\ud883\udeaa某的通知", List.of(), List.of(),
                "有\ud83d\ude00字，制表\t符。", List.of(), null, List.of());
        try (PDDocument document = Loader.loadPDF(pdf(page))) {
            assertTrue(new PDFTextStripper().getText(document).contains("〓"));
        }
    }

    @Test
    void redIsRedAndTheCodeCanBeRead() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(SamplePages.notice()))) {
            BufferedImage first = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            int red = 0;
            for (int y = 0; y < first.getHeight(); y++) {
                int colour = first.getRGB(first.getWidth() / 2, y);
                red += (colour >> 16 & 0xff) > 150 && (colour & 0xffff) < 0x5050 ? 1 : 0;
            }
            assertTrue(red >= 2, "a red rule crosses the middle");
            BufferedImage last = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 300);
            int side = last.getWidth() / 4;
            int[] points = last.getRGB(last.getWidth() - side - 100, last.getHeight() - side, side, side, null, 0, side);
            String read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, points)))).getText();
            assertEquals(SamplePages.CODE, read);
        }
    }

    @Test
    void aTextOverTheLengthOfTheRegisterIsRefused() {
        assertBreaks(ContentRule.RENDERING_LENGTH, () -> Press.print(SamplePages.long4(), Format.PDF, 3, FONTS));
        assertBreaks(ContentRule.RENDERING_LENGTH, () -> Press.print(SamplePages.long4(), Format.DOCX, 3, FONTS));
    }

    @Test
    void whatIsPrintedHereMayBeAttachedHere() throws IOException {
        assertNull(Inspection.of(AttachmentType.PDF, pdf(SamplePages.long4())));
        assertNull(Inspection.of(AttachmentType.DOCX, Press.print(SamplePages.letter(), Format.DOCX, 50, FONTS)));
    }

    /** For people who want to look: -Dworkrules.pictures=folder keeps every page as a picture. */
    @ParameterizedTest
    @CsvSource({"notice", "request", "letter", "minutes", "long", "order", "joint", "longletter", "many", "draft", "planned", "annexedletter", "annexedorder",
            "annexedminutes"})
    void everyPageCanBeDrawn(String name) throws IOException {
        String folder = System.getProperty("workrules.pictures");
        try (PDDocument document = Loader.loadPDF(pdf(page(name)))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
                BufferedImage picture = renderer.renderImageWithDPI(sheet, DPI);
                assertEquals(Math.round(210 / 25.4 * DPI), picture.getWidth(), 1);
                if (folder != null) {
                    Files.createDirectories(Path.of(folder));
                    ImageIO.write(picture, "png", Path.of(folder, name + "-" + (sheet + 1) + ".png").toFile());
                }
            }
        }
        if (folder != null) {
            Files.write(Path.of(folder, name + ".docx"), Press.print(page(name), Format.DOCX, 50, FONTS));
        }
    }
}
