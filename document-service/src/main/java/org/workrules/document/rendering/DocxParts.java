package org.workrules.document.rendering;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The parts of a DOCX page, in twips (1/20 point). */
final class DocxParts {

    private static final String LATIN = "Times New Roman";
    private static final String RED = "D90000";
    private static final int TWIPS = 20;
    private static final int EIGHTHS = 8;
    private static final int CHARACTER_PARTS = 4096;
    private static final int TITLE_LINE = 34;
    private static final int TABLE_SIZE = 12;
    private static final int SMALL = 14;
    private static final int FOOTER = 450;

    private final XWPFDocument document;

    DocxParts(XWPFDocument document) {
        this.document = document;
    }

    private static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS));
    }

    /** A4, the margins of the standard, and a grid of 22 lines of 28 characters. */
    void paper() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(Measure.SHEET_WIDTH));
        size.setH(twips(Measure.SHEET_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(Measure.TOP));
        margins.setLeft(twips(Measure.LEFT));
        margins.setRight(twips(Measure.SHEET_WIDTH - Measure.RIGHT));
        margins.setBottom(twips(Measure.SHEET_HEIGHT - Measure.BOTTOM));
        margins.setHeader(BigInteger.valueOf(FOOTER));
        margins.setFooter(twips(Measure.SHEET_HEIGHT - Measure.BOTTOM - 7 * Measure.MM - SMALL));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(twips(Measure.PITCH));
        grid.setCharSpace(BigInteger.valueOf(Math.round(Measure.SPACING * CHARACTER_PARTS)));
    }

    XWPFParagraph paragraph(ParagraphAlignment alignment) {
        return shaped(document.createParagraph(), alignment);
    }

    private static XWPFParagraph shaped(XWPFParagraph paragraph, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(Measure.PITCH, LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    XWPFRun words(XWPFParagraph paragraph, String text, Typeface face, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(face.officeName(), XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        return run;
    }

    /** A paragraph of the text, its first line two characters in. */
    XWPFParagraph indented(String text, Typeface face) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(twips(2 * Measure.ADVANCE).intValue());
        words(paragraph, text, face, (int) Measure.TEXT);
        return paragraph;
    }

    void fromTheRight(String text, int characters) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight(twips(characters * Measure.ADVANCE).intValue());
        words(paragraph, text, Typeface.FANGSONG, (int) Measure.TEXT);
    }

    /** Lines of a title stand wider apart than those of the text. */
    void roomy(XWPFParagraph paragraph) {
        paragraph.setSpacingBetween(TITLE_LINE, LineSpacingRule.EXACT);
    }

    /** The red mark of the issuer. */
    void mark(String text, int size) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.CENTER);
        paragraph.setSpacingBetween(size * 1.25, LineSpacingRule.EXACT);
        words(paragraph, text, Typeface.TITLE, size).setColor(RED);
    }

    /** The number, in an upward document with its signers on the right, above the red rule. */
    void numberAboveRedRule(String number, List<String> signers) {
        XWPFParagraph paragraph = paragraph(signers.isEmpty() ? ParagraphAlignment.CENTER : ParagraphAlignment.DISTRIBUTE);
        words(paragraph, number, Typeface.FANGSONG, (int) Measure.TEXT);
        if (!signers.isEmpty()) {
            paragraph.setAlignment(ParagraphAlignment.LEFT);
            paragraph.getCTP().getPPr().addNewTabs().addNewTab().setPos(twips(Measure.WIDTH - Measure.ADVANCE));
            paragraph.getCTP().getPPr().getTabs().getTabArray(0)
                    .setVal(STTabJc.RIGHT);
            words(paragraph, "", Typeface.FANGSONG, (int) Measure.TEXT).addTab();
            words(paragraph, "签发人：", Typeface.FANGSONG, (int) Measure.TEXT);
            words(paragraph, String.join("　", signers), Typeface.KAI, (int) Measure.TEXT);
        }
        paragraph.setBorderBottom(Borders.SINGLE);
        CTBorder rule = paragraph.getCTP().getPPr().getPBdr().getBottom();
        rule.setColor(RED);
        rule.setSz(BigInteger.valueOf(EIGHTHS * 3 / 2));
        rule.setSpace(BigInteger.valueOf(8));
    }

    void table(List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        table.setWidth("100%");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                XWPFParagraph paragraph = table.getRow(row).getCell(column).getParagraphArray(0);
                words(paragraph, rows.get(row).get(column), row == 0 ? Typeface.HEI : Typeface.FANGSONG, TABLE_SIZE);
            }
        }
        table.getRow(0).setRepeatHeader(true);
    }

    /** 版记: copies, and who printed it when, between lines. */
    void imprint(List<String> copies, String printer, String printed) {
        paragraph(ParagraphAlignment.LEFT);
        XWPFTable table = document.createTable(copies.isEmpty() ? 1 : 2, 1);
        table.setWidth("100%");
        int thick = (int) Math.round(Measure.THICK * EIGHTHS);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, thick, 0, "000000");
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, thick, 0, "000000");
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, (int) Math.round(Measure.THIN * EIGHTHS), 0, "000000");
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        if (!copies.isEmpty()) {
            words(table.getRow(0).getCell(0).getParagraphArray(0), "抄送：" + String.join("，", copies) + "。", Typeface.FANGSONG, SMALL);
        }
        XWPFTableCell last = table.getRow(table.getNumberOfRows() - 1).getCell(0);
        XWPFParagraph line = last.getParagraphArray(0);
        line.getCTP().addNewPPr().addNewTabs().addNewTab().setPos(twips(Measure.WIDTH - SMALL));
        line.getCTP().getPPr().getTabs().getTabArray(0).setVal(STTabJc.RIGHT);
        words(line, printer, Typeface.FANGSONG, SMALL);
        words(line, "", Typeface.FANGSONG, SMALL).addTab();
        words(line, printed, Typeface.FANGSONG, SMALL);
    }

    /** Odd pages at the right, even ones at the left. */
    void pageNumbers() {
        document.setEvenAndOddHeadings(true);
        number(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        number(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
    }

    private void number(XWPFFooter footer, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setIndentationLeft(alignment == ParagraphAlignment.LEFT ? SMALL * TWIPS : 0);
        paragraph.setIndentationRight(alignment == ParagraphAlignment.RIGHT ? SMALL * TWIPS : 0);
        words(paragraph, "— ", Typeface.SONG, SMALL);
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        new XWPFRun(field.addNewR(), (IRunBody) paragraph).setFontSize(SMALL);
        words(paragraph, " —", Typeface.SONG, SMALL);
    }
}
