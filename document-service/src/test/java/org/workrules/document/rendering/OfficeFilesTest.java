package org.workrules.document.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/** DOCX files opened again: measures, faces, sizes and rules as GB/T 9704-2012 has them; lengths in millimetres. */
class OfficeFilesTest {

    private static final Fonts FONTS = new Fonts(new SmallRyeConfigBuilder().build());
    private static final double HAIR = 0.1;
    private static final String RED = "D90000";

    private static XWPFDocument opened(Page page) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Press.print(page, Format.DOCX, 50, FONTS)));
    }

    static Stream<Page> pages() {
        return Stream.of(SamplePages.notice(), SamplePages.request(), SamplePages.letter(), SamplePages.minutes(), SamplePages.order(),
                SamplePages.jointRequest(), SamplePages.long4(), SamplePages.draft(SamplePages.notice()));
    }

    private static double mm(Object twips) {
        return Double.parseDouble(twips.toString()) / 20 / Measure.MM;
    }

    private static CTSectPr section(XWPFDocument document) {
        return document.getDocument().getBody().getSectPr();
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text) {
        return document.getParagraphs().stream().filter(paragraph -> paragraph.getText().contains(text)).findFirst()
                .orElseThrow(() -> new AssertionError("nowhere: " + text));
    }

    /** Height of the paragraphs before one; each is a single line here. */
    private static double above(XWPFDocument document, XWPFParagraph end) {
        double height = 0;
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if (paragraph.equals(end)) {
                return height / Measure.MM;
            }
            height += paragraph.getSpacingBetween() < 0 ? DocxParts.pitch() : paragraph.getSpacingBetween();
        }
        throw new AssertionError("not in the file");
    }

    private static String face(XWPFRun run) {
        return run.getFontFamily(XWPFRun.FontCharRange.eastAsia);
    }

    private static void assertRule(CTBorder rule, double points) {
        assertEquals(STBorder.SINGLE, rule.getVal());
        assertEquals(RED, rule.xgetColor().getStringValue());
        assertEquals(points, rule.getSz().doubleValue() / 8, 0.07);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePaperHasTheMeasuresOfTheStandard(Page page) throws IOException {
        try (XWPFDocument document = opened(page)) {
            CTSectPr section = section(document);
            assertEquals(210, mm(section.getPgSz().getW()), HAIR);
            assertEquals(297, mm(section.getPgSz().getH()), HAIR);
            assertEquals(37, mm(section.getPgMar().getTop()), HAIR);
            assertEquals(28, mm(section.getPgMar().getLeft()), HAIR);
            assertEquals(26, mm(section.getPgMar().getRight()), HAIR);
            assertEquals(35, mm(section.getPgMar().getBottom()), HAIR);
            CTStyle text = document.getStyles().getStyle("Normal").getCTStyle();
            double pitch = Double.parseDouble(text.getPPr().getSpacing().getLine().toString());
            double height = Stream.of(section.getPgSz().getH(), "-" + section.getPgMar().getTop(), "-" + section.getPgMar().getBottom())
                    .mapToDouble(twips -> Double.parseDouble(twips.toString())).sum();
            assertEquals(22, (int) (height / pitch), "rows of a page");
            double width = Stream.of(section.getPgSz().getW(), "-" + section.getPgMar().getLeft(), "-" + section.getPgMar().getRight())
                    .mapToDouble(twips -> Double.parseDouble(twips.toString())).sum();
            double character = Double.parseDouble(text.getRPr().getSzArray(0).getVal().toString()) * 10
                    + Double.parseDouble(text.getRPr().getSpacingArray(0).getVal().toString());
            assertEquals(28, (int) (width / character), "characters of a row");
            assertEquals("32", text.getRPr().getSzArray(0).getVal().toString(), "16 points");
            assertEquals("仿宋_GB2312", text.getRPr().getRFontsArray(0).getEastAsia());
            if (page.layout() != Page.Layout.LETTER) {
                assertEquals(STDocGrid.LINES, section.getDocGrid().getType());
                assertEquals(pitch, section.getDocGrid().getLinePitch().doubleValue());
            }
        }
    }

    @Test
    void theMarkBeginsWhereItsLayoutHasIt() throws IOException {
        for (Page page : List.of(SamplePages.notice(), SamplePages.request(), SamplePages.minutes(), SamplePages.order())) {
            try (XWPFDocument document = opened(page)) {
                XWPFParagraph mark = paragraph(document, page.mark());
                assertEquals(page.layout() == Page.Layout.ORDER ? 20 : 35, above(document, mark), 0.2, page.mark());
                XWPFRun words = mark.getRuns().get(0);
                assertEquals("方正小标宋简体", face(words));
                assertEquals(RED, words.getColor());
                assertEquals(ParagraphAlignment.CENTER, mark.getAlignment());
            }
        }
    }

    @Test
    void theRedRuleLies4MillimetresBelowTheNumber() throws IOException {
        try (XWPFDocument document = opened(SamplePages.notice())) {
            XWPFParagraph number = paragraph(document, "安政发〔2026〕12号");
            CTBorder rule = number.getCTP().getPPr().getPBdr().getBottom();
            assertRule(rule, 1.5);
            double belowCharacters = (number.getSpacingBetween() - 16) / 2;
            assertEquals(4, (rule.getSpace().doubleValue() + belowCharacters) / Measure.MM, 0.2);
            XWPFParagraph title = paragraph(document, "安澜市人民政府关于");
            assertEquals(22, title.getRuns().get(0).getFontSizeAsDouble());
            double free = above(document, title) - above(document, number) - number.getSpacingBetween() / Measure.MM;
            assertEquals(2 * 225.0 / 22, free, 0.2, "two rows");
        }
        try (XWPFDocument document = opened(SamplePages.order())) {
            assertFalse(paragraph(document, "第12号").getCTP().getPPr().isSetPBdr(), "an order has none");
            assertFalse(document.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream())
                    .anyMatch(run -> Double.valueOf(22).equals(run.getFontSizeAsDouble())), "an order has no title");
            assertEquals("市长", paragraph(document, "顾长宁").getText().strip().split("\\s+")[0]);
        }
    }

    @Test
    void anUpwardDocumentNamesItsSigners() throws IOException {
        try (XWPFDocument document = opened(SamplePages.jointRequest())) {
            XWPFParagraph first = paragraph(document, "签发人：顾长宁");
            assertTrue(first.getText().contains("秦致和"));
            assertEquals("楷体_GB2312", face(first.getRuns().stream().filter(run -> run.text().equals("顾长宁")).findFirst().orElseThrow()));
            XWPFParagraph last = paragraph(document, "沈思齐");
            assertTrue(last.getText().contains("安政发"), "the number in the row of the last");
            assertTrue(last.getCTP().getPPr().getPBdr().isSetBottom());
        }
    }

    @Test
    void pageNumbersStandOutsideOnOddAndEvenPages() throws IOException {
        try (XWPFDocument document = opened(SamplePages.notice())) {
            assertTrue(document.getEvenAndOddHeadings());
            for (HeaderFooterType type : List.of(HeaderFooterType.DEFAULT, HeaderFooterType.EVEN)) {
                boolean odd = type == HeaderFooterType.DEFAULT;
                XWPFParagraph number = (odd ? document.getHeaderFooterPolicy().getDefaultFooter()
                        : document.getHeaderFooterPolicy().getEvenPageFooter()).getParagraphs().get(0);
                assertEquals(odd ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT, number.getAlignment());
                assertEquals(14, (odd ? number.getIndentationRight() : number.getIndentationLeft()) / 20.0, "a character in");
                assertEquals("PAGE", number.getCTP().getFldSimpleArray(0).getInstr());
                assertEquals("— 1 —", number.getText());
                number.getRuns().forEach(run -> assertEquals("宋体", face(run)));
                number.getRuns().forEach(run -> assertEquals(14, run.getFontSizeAsDouble()));
                double below = mm(section(document).getPgMar().getFooter()) + number.getSpacingAfter() / 20.0 / Measure.MM;
                assertEquals(35 - 7, below + number.getSpacingBetween() / 2 / Measure.MM, 0.5, "the dashes are 7 mm below the text");
            }
        }
    }

    @Test
    void theImprintStandsAtTheFootBetweenThickLines() throws IOException {
        try (XWPFDocument document = opened(SamplePages.notice())) {
            XWPFTable imprint = document.getTables().get(0);
            CTTblPPr place = imprint.getCTTbl().getTblPr().getTblpPr();
            assertEquals(STVAnchor.MARGIN, place.getVertAnchor());
            assertEquals(STYAlign.BOTTOM, place.getTblpYSpec());
            assertEquals(28, mm(place.getTblpX()), HAIR);
            assertEquals(156, mm(imprint.getWidth()), HAIR);
            assertEquals(0.35, imprint.getTopBorderSize() / 8.0 / Measure.MM, 0.01);
            assertEquals(0.35, imprint.getBottomBorderSize() / 8.0 / Measure.MM, 0.01);
            assertEquals(0.25, imprint.getInsideHBorderSize() / 8.0 / Measure.MM, 0.02);
            assertEquals(XWPFTable.XWPFBorderType.NONE, imprint.getLeftBorderType());
            XWPFParagraph copies = imprint.getRow(0).getCell(0).getParagraphArray(0);
            assertEquals("抄送：市委各部门，市人大常委会办公室，市政协办公室，市监委，市法院，市检察院。", copies.getText());
            assertEquals(14, (copies.getIndentationLeft() - copies.getIndentationHanging()) / 20.0, "a character in");
            assertEquals(4 * 14, copies.getIndentationLeft() / 20.0, "further lines begin below the first name");
            assertEquals("安澜市人民政府办公室\t2026年11月6日印发", imprint.getRow(1).getCell(0).getText());
        }
    }

    @Test
    void aLetterHasItsMarkAndRulesAroundTheFirstPage() throws IOException {
        try (XWPFDocument document = opened(SamplePages.letter())) {
            assertTrue(section(document).isSetTitlePg());
            XWPFHeaderFooter above = document.getHeaderFooterPolicy().getFirstPageHeader();
            List<XWPFParagraph> parts = above.getParagraphs().stream().filter(part -> part.getSpacingBetween() > 0).toList();
            double top = mm(section(document).getPgMar().getHeader())
                    + (parts.get(0).getSpacingBetween() + parts.get(0).getSpacingAfter() / 20.0) / Measure.MM;
            assertEquals(30, top, HAIR);
            assertEquals("安澜市人民政府", parts.get(1).getText());
            assertRule(parts.get(1).getCTP().getPPr().getPBdr().getBottom(), 2);
            assertRule(parts.get(2).getCTP().getPPr().getPBdr().getBottom(), 0.75);
            assertEquals(-8, mm(parts.get(1).getIndentationLeft()), HAIR);
            assertEquals(-6, mm(parts.get(1).getIndentationRight()), HAIR);
            XWPFHeaderFooter below = document.getHeaderFooterPolicy().getFirstPageFooter();
            assertEquals(20, mm(section(document).getPgMar().getFooter()), HAIR);
            List<XWPFParagraph> rules = below.getParagraphs().stream().filter(part -> part.getCTP().getPPr() != null).toList();
            assertRule(rules.get(0).getCTP().getPPr().getPBdr().getBottom(), 0.75);
            assertRule(rules.get(1).getCTP().getPPr().getPBdr().getBottom(), 2);
            assertEquals("", below.getText().strip(), "no page number");
            XWPFTable imprint = document.getTables().get(0);
            assertEquals(1, imprint.getNumberOfRows());
            assertEquals(XWPFTable.XWPFBorderType.NONE, imprint.getTopBorderType());
            assertEquals("抄送：市交通运输局。", imprint.getText().strip());
        }
    }

    @Test
    void headingsAttachmentsAndNamesHaveTheirFacesAndIndents() throws IOException {
        try (XWPFDocument document = opened(SamplePages.long4())) {
            XWPFParagraph heading = paragraph(document, "一、第一部分工作任务");
            assertEquals("黑体", face(heading.getRuns().get(0)));
            assertEquals(2 * 156.0 / 28, mm(heading.getIndentationFirstLine()), HAIR);
            assertEquals("楷体_GB2312", face(paragraph(document, "（一）重点事项。").getRuns().get(0)));
            XWPFParagraph second = paragraph(document, "2.城市桥梁安全隐患");
            XWPFParagraph first = paragraph(document, "附件：1.");
            assertEquals(mm(first.getIndentationLeft()), mm(second.getIndentationLeft()), 1, "titles begin below each other, but for the width of a digit");
            assertEquals(2 * 156.0 / 28, mm(first.getIndentationLeft() - first.getIndentationHanging()), HAIR);
            assertEquals(5 * 156.0 / 28, mm(second.getIndentationLeft() - second.getIndentationHanging()), HAIR);
            assertTrue(first.isKeepNext(), "stays with the date");
        }
        try (XWPFDocument document = opened(SamplePages.minutes())) {
            XWPFParagraph present = paragraph(document, "出席：");
            assertEquals("黑体", face(present.getRuns().get(0)));
            assertEquals("仿宋_GB2312", face(present.getRuns().get(1)));
            assertEquals(3 * 156.0 / 28, mm(present.getIndentationHanging()), HAIR);
        }
    }

    @Test
    void aTableIsAsWideAsTheTextAndRepeatsItsHead() throws IOException {
        try (XWPFDocument document = opened(SamplePages.long4())) {
            XWPFTable table = document.getTables().get(0);
            assertEquals(29, table.getNumberOfRows());
            assertTrue(table.getRow(0).isRepeatHeader());
            assertFalse(table.getRow(1).isRepeatHeader());
            assertEquals(STTblLayoutType.FIXED, table.getCTTbl().getTblPr().getTblLayout().getType());
            double sum = table.getRow(1).getTableCells().stream().mapToInt(cell -> cell.getWidth()).sum();
            assertEquals(156, mm(sum), HAIR);
            assertNull(table.getCTTbl().getTblPr().getTblpPr(), "stands in the text");
            assertEquals("黑体", face(table.getRow(0).getCell(0).getParagraphArray(0).getRuns().get(0)));
        }
    }

    @Test
    void aDraftSaysSoAndAnIssuedDocumentDoesNot() throws IOException {
        try (XWPFDocument draft = opened(SamplePages.draft(SamplePages.letter())); XWPFDocument issued = opened(SamplePages.letter())) {
            assertTrue(draft.getHeaderFooterPolicy().getDefaultHeader().getText().contains("送审稿　非正式文件"));
            assertTrue(draft.getHeaderFooterPolicy().getEvenPageHeader().getText().contains("送审稿　非正式文件"));
            assertTrue(draft.getHeaderFooterPolicy().getFirstPageHeader().getText().contains("送审稿　非正式文件"));
            assertFalse(issued.getHeaderFooterPolicy().getFirstPageHeader().getText().contains("送审稿"));
        }
    }
}
