package org.workrules.document.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.workrules.document.content.AttachmentType;
import org.workrules.document.content.Inspection;

/** Annexes and the square code in DOCX files, opened again. */
class AnnexOfficeTest {

    private static final Fonts FONTS = new Fonts(new SmallRyeConfigBuilder().build());

    private static byte[] file(Page page) throws IOException {
        return Press.print(page, Format.DOCX, 50, FONTS);
    }

    private static XWPFDocument opened(Page page) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file(page)));
    }

    private static String face(XWPFParagraph paragraph) {
        return paragraph.getRuns().get(0).getFontFamily(XWPFRun.FontCharRange.eastAsia);
    }

    private static double mm(Object twips) {
        return Double.parseDouble(twips.toString()) / 20 / Measure.MM;
    }

    private static List<XWPFParagraph> framed(XWPFDocument document) {
        return document.getParagraphs().stream().filter(paragraph -> paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetFramePr()).toList();
    }

    private static String decoded(byte[] picture) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        int[] points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                new RGBLuminanceSource(image.getWidth(), image.getHeight(), points)))).getText();
    }

    @Test
    void anAnnexBeginsANewPageWithMarkTitleAndText() throws IOException {
        try (XWPFDocument document = opened(SamplePages.planned())) {
            List<XWPFParagraph> all = document.getParagraphs();
            List<XWPFParagraph> marks = all.stream().filter(XWPFParagraph::isPageBreak).toList();
            assertEquals(List.of("附件1", "附件2"), marks.stream().map(XWPFParagraph::getText).toList());
            for (XWPFParagraph mark : marks) {
                assertEquals("黑体", face(mark));
                assertEquals("黑体", mark.getRuns().get(0).getFontFamily(XWPFRun.FontCharRange.ascii), "its number too");
                assertTrue(mark.getIndentationLeft() <= 0 && mark.getIndentationFirstLine() <= 0, "at the edge of the text");
                assertEquals("", all.get(all.indexOf(mark) + 1).getText(), "a row free");
                XWPFParagraph title = all.get(all.indexOf(mark) + 2);
                assertEquals(ParagraphAlignment.CENTER, title.getAlignment());
                assertEquals("方正小标宋简体", face(title));
                assertEquals(22, title.getRuns().get(0).getFontSizeAsDouble());
                assertEquals("", all.get(all.indexOf(mark) + 3).getText(), "a row free");
                double rows = all.subList(all.indexOf(mark) + 1, all.indexOf(mark) + 4).stream().mapToDouble(part -> part.getSpacingBetween()
                        * (part.equals(title) ? title.getRuns().size() : 1)).sum() / DocxParts.pitch();
                assertEquals(Math.round(rows), rows, 0.01, "the text begins on the grid");
            }
            XWPFParagraph text = all.get(all.indexOf(marks.get(0)) + 4);
            assertEquals("为全面排查整治城市桥梁安全隐患，制定本方案如下：", text.getText());
            assertEquals("仿宋_GB2312", face(text));
            assertTrue(text.getIndentationFirstLine() > 0);
            assertTrue(all.stream().anyMatch(paragraph -> paragraph.getText().equals("4.桥梁分布图")), "files are listed behind annexes");
        }
    }

    @Test
    void onlyTheEndOfTheListOfABriefTextStaysWithTheDate() throws IOException {
        try (XWPFDocument document = opened(SamplePages.planned())) {
            List<Boolean> stay = Stream.of("附件：1.", "2.城市桥梁", "3.城市桥梁", "4.桥梁分布图").map(begin -> document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith(begin)).findFirst().orElseThrow().isKeepNext()).toList();
            assertEquals(List.of(false, false, true, true), stay);
        }
    }

    @Test
    void aTableAtTheEndStaysApartFromTheImprint() throws IOException {
        try (XWPFDocument document = opened(SamplePages.planned())) {
            List<IBodyElement> elements = document.getBodyElements();
            XWPFTable imprint = document.getTables().get(1);
            assertTrue(imprint.getText().contains("抄送："));
            int at = elements.indexOf(imprint);
            assertTrue(elements.get(at - 1) instanceof XWPFParagraph);
            assertEquals(document.getTables().get(0), elements.get(at - 2));
            assertTrue(elements.get(at + 1) instanceof XWPFParagraph);
        }
    }

    static Stream<Page> coded() {
        return Stream.of(SamplePages.notice(), SamplePages.planned(), SamplePages.order(), SamplePages.longLetter(), SamplePages.letter());
    }

    @ParameterizedTest
    @MethodSource("coded")
    void theSquareCodeStandsWhereThePdfHasIt(Page page) throws IOException, ReaderException {
        boolean alone = page.equals(SamplePages.letter());
        double side = alone ? 13 : 17;
        boolean odd = PageSetting.set(page, new Typefaces(FONTS), 50).size() % 2 == 1;
        try (XWPFDocument document = opened(page)) {
            assertEquals(1, document.getAllPictures().size());
            assertEquals(SamplePages.CODE, decoded(document.getAllPictures().get(0).getData()));
            List<XWPFParagraph> frame = framed(document);
            assertEquals(alone ? 1 : 2, frame.size());
            assertEquals(Units.toEMU(side * Measure.MM), frame.get(0).getRuns().get(0).getEmbeddedPictures().get(0).getCTPicture().getSpPr()
                    .getXfrm().getExt().getCx());
            for (XWPFParagraph paragraph : frame) {
                CTFramePr place = paragraph.getCTP().getPPr().getFramePr();
                assertEquals(STVAnchor.PAGE, place.getVAnchor());
                assertEquals(alone ? 262 : 272.5, mm(place.getY()), 0.1);
                assertEquals(STHAnchor.MARGIN, place.getHAnchor());
                assertEquals(odd ? STXAlign.LEFT : STXAlign.RIGHT, place.getXAlign(), "the side that has no page number");
            }
            assertTrue(alone || frame.get(1).getText().equals("扫码核验真伪"));
            double number = 297 - mm(document.getDocument().getBody().getSectPr().getPgMar().getFooter())
                    - DocxPaper.BELOW_NUMBER / Measure.MM;
            assertTrue(alone || number < 272.5, "a page number of either side ends above it, at " + number);
            List<XWPFParagraph> all = document.getParagraphs();
            assertFalse(framed(document).contains(all.get(all.size() - 1)), "a frame needs a paragraph that holds it");
        }
    }

    @Test
    void whatCannotBeVerifiedByEverybodyBearsNoCode() throws IOException {
        try (XWPFDocument draft = opened(SamplePages.draft(SamplePages.notice()))) {
            assertEquals(0, draft.getAllPictures().size());
            assertEquals(0, framed(draft).size());
        }
    }

    @Test
    void aCharacterThatNoOfficeFileMayHoldDoesNotStopADocument() throws IOException {
        try (XWPFDocument document = opened(SamplePages.with(SamplePages.notice(), SamplePages.annex("方案", "甲\u0000乙\u000b丙")))) {
            assertTrue(document.getParagraphs().stream().anyMatch(paragraph -> paragraph.getText().matches("甲.乙.丙")));
        }
    }

    @Test
    void theFileMayBeAttachedHere() throws IOException {
        assertNull(Inspection.of(AttachmentType.DOCX, file(SamplePages.planned())));
    }
}
