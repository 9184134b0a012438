package org.workrules.document.rendering;

import static org.workrules.document.rendering.DocxParts.twips;
import static org.workrules.document.rendering.Measure.BOTTOM;
import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.MM;
import static org.workrules.document.rendering.Measure.RIGHT;
import static org.workrules.document.rendering.Measure.SHEET_HEIGHT;
import static org.workrules.document.rendering.Measure.SHEET_WIDTH;
import static org.workrules.document.rendering.Measure.SMALL;
import static org.workrules.document.rendering.Measure.SPACING;
import static org.workrules.document.rendering.Measure.TEXT;
import static org.workrules.document.rendering.Measure.TOP;

import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paper of a DOCX: size, margins, grid, style of the text, and what stands above and below the text of each page. */
final class DocxPaper {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int TWIPS = 20;
    /** Height of the line above the mark of a letter, which says of a draft that it is one, and what is free below it. */
    private static final double ABOVE = 14;
    private static final double BELOW_DRAFT = 8;
    private static final double DRAFT = 10.5;
    /** Lower edge of the footer: the lower red rule of a letter stands on it. */
    private static final double FOOT = 20 * MM;
    /** From the lower edge of a page number to that of the footer, so that its dashes are 7 mm below the text. */
    static final double BELOW_NUMBER = 15;

    private final XWPFDocument document;
    private final Page page;

    DocxPaper(XWPFDocument document, Page page) {
        this.document = document;
        this.page = page;
    }

    /** A4, the margins of the standard, a grid of 22 rows, and characters so close that 28 fill one. */
    void lay() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(SHEET_WIDTH));
        size.setH(twips(SHEET_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(TOP));
        margins.setLeft(twips(LEFT));
        margins.setRight(twips(SHEET_WIDTH - RIGHT));
        margins.setBottom(twips(SHEET_HEIGHT - BOTTOM));
        margins.setHeader(twips(30 * MM - ABOVE - BELOW_DRAFT));
        margins.setFooter(twips(FOOT));
        margins.setGutter(BigInteger.ZERO);
        if (page.layout() != Page.Layout.LETTER) {
            grid(section.addNewDocGrid());
        }
        style();
        settings();
    }

    /**
     * A grid of rows; below the head of a letter it would stand apart from its rule, so there rows are kept by their height alone.
     * A grid of characters too would be finer; office programs that find a cell narrower than a character give it two cells.
     */
    private static void grid(CTDocGrid grid) {
        grid.setType(STDocGrid.LINES);
        // rounded down: with a pitch rounded up only 21 rows would fit
        grid.setLinePitch(twips(DocxParts.pitch()));
    }

    /** The style of the text. */
    private void style() {
        CTStyles styles = CTStyles.Factory.newInstance();
        styles.addNewDocDefaults().addNewRPrDefault().addNewRPr().addNewLang().setEastAsia("zh-CN");
        styles.getDocDefaults().addNewPPrDefault();
        CTStyle normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId("Normal");
        normal.addNewName().setVal("Normal");
        CTPPrGeneral lines = normal.addNewPPr();
        CTSpacing spacing = lines.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(twips(DocxParts.pitch()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        // every page has its 22 rows, also where a paragraph then ends with one line on the next
        lines.addNewWidowControl().setVal(false);
        // no room of its own between Chinese characters and digits, else a line holds fewer than 28
        lines.addNewAutoSpaceDE().setVal(false);
        lines.addNewAutoSpaceDN().setVal(false);
        CTRPr words = normal.addNewRPr();
        CTFonts fonts = words.addNewRFonts();
        fonts.setAscii(DocxParts.LATIN);
        fonts.setHAnsi(DocxParts.LATIN);
        fonts.setEastAsia(Typeface.FANGSONG.officeName());
        words.addNewSpacing().setVal(BigInteger.valueOf((long) Math.floor(SPACING * TWIPS)));
        BigInteger half = BigInteger.valueOf(Math.round(2 * TEXT));
        words.addNewSz().setVal(half);
        words.addNewSzCs().setVal(half);
        document.createStyles().setStyles(styles);
    }

    /** Odd and even pages differ; the file is of the format that office programs write since 2013. */
    private void settings() {
        document.setEvenAndOddHeadings(true);
        try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(WORD, "compat"));
            cursor.beginElement(new QName(WORD, "compatSetting"));
            cursor.insertAttributeWithValue(new QName(WORD, "name"), "compatibilityMode");
            cursor.insertAttributeWithValue(new QName(WORD, "uri"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(new QName(WORD, "val"), "15");
        }
    }

    /** Page numbers of odd pages at the right, of even ones at the left; a letter begins without and has its rules instead. */
    void aboveAndBelow() {
        draft(document.createHeader(HeaderFooterType.DEFAULT));
        draft(document.createHeader(HeaderFooterType.EVEN));
        number(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        number(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
    }

    /** The mark of a letter with its upper rule as header, the lower rule as footer of the first page. */
    void letter(Mark mark) {
        XWPFHeaderFooter above = document.createHeader(HeaderFooterType.FIRST);
        draft(above);
        DocxHead.mark(new DocxParts(above::createParagraph), mark);
        XWPFParagraph words = above.getParagraphs().get(above.getParagraphs().size() - 1);
        beside(words);
        DocxParts.redRule(words, HeadSetting.LETTER_THICK, HeadSetting.BELOW - mark.size() * (DocxHead.MARK_LINE - 1));
        thinRule(above);
        XWPFHeaderFooter below = document.createFooter(HeaderFooterType.FIRST);
        thinRule(below);
        XWPFParagraph last = new DocxParts(below::createParagraph).room(HeadSetting.LETTER_GAP);
        beside(last);
        DocxParts.redRule(last, HeadSetting.LETTER_THICK, 0);
    }

    private static void thinRule(XWPFHeaderFooter around) {
        XWPFParagraph paragraph = new DocxParts(around::createParagraph).room(HeadSetting.LETTER_GAP);
        beside(paragraph);
        DocxParts.redRule(paragraph, HeadSetting.LETTER_THIN, 0);
    }

    /** The rules of a letter are wider than its text, and as far from one edge of the sheet as from the other. */
    private static void beside(XWPFParagraph paragraph) {
        double left = LEFT - (SHEET_WIDTH - HeadSetting.LETTER_RULE) / 2;
        paragraph.setIndentationLeft(-twips(left).intValue());
        paragraph.setIndentationRight(-twips(HeadSetting.LETTER_RULE - Measure.WIDTH - left).intValue());
    }

    private void draft(XWPFHeaderFooter header) {
        XWPFParagraph paragraph = new DocxParts(header::createParagraph).offGrid(ABOVE, ParagraphAlignment.RIGHT);
        paragraph.setSpacingAfter(twips(BELOW_DRAFT).intValue());
        if (!page.isIssued()) {
            DocxParts.words(paragraph, "送审稿　非正式文件", Typeface.HEI, DRAFT);
        }
    }

    private static void number(XWPFHeaderFooter footer, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = new DocxParts(footer::createParagraph).offGrid(SMALL, alignment);
        paragraph.setSpacingAfter(twips(BELOW_NUMBER).intValue());
        paragraph.setIndentationLeft(alignment == ParagraphAlignment.LEFT ? twips(SMALL).intValue() : 0);
        paragraph.setIndentationRight(alignment == ParagraphAlignment.RIGHT ? twips(SMALL).intValue() : 0);
        // page numbers are in 宋体, their digits too (7.5)
        DocxParts.inOneFace(DocxParts.words(paragraph, "— ", Typeface.SONG, SMALL), Typeface.SONG);
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        XWPFRun digits = new XWPFRun(field.addNewR(), (IRunBody) paragraph);
        digits.setText("1");
        DocxParts.dress(digits, Typeface.SONG, SMALL);
        DocxParts.inOneFace(digits, Typeface.SONG);
        DocxParts.inOneFace(DocxParts.words(paragraph, " —", Typeface.SONG, SMALL), Typeface.SONG);
    }
}
