package org.workrules.document.rendering;

import static org.workrules.document.rendering.DocxParts.twips;
import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.SMALL;
import static org.workrules.document.rendering.Measure.THICK;
import static org.workrules.document.rendering.Measure.THIN;
import static org.workrules.document.rendering.Measure.WIDTH;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.workrules.document.content.Block;

/** Tables of a DOCX page: those of the text, and the imprint (版记), which is a table that stands at the foot of the text block. */
final class DocxTables {

    private static final int EIGHTHS = 8;
    private static final String BLACK = "000000";
    private static final double IMPRINT_LINE = 22;
    private static final double IMPRINT_PADDING = 3;

    private final XWPFDocument document;
    private final Metrics metrics;

    DocxTables(XWPFDocument document, Metrics metrics) {
        this.document = document;
        this.metrics = metrics;
    }

    /** A table as wide as the text, its head again on each page. */
    void table(Block.Table block) {
        double[] widths = TableSetting.widths(block, metrics);
        XWPFTable table = fixed(block.rows().size(), widths);
        margins(table, TableSetting.PADDING, TableSetting.PADDING);
        for (int row = 0; row < block.rows().size(); row++) {
            Typeface face = row == 0 ? Typeface.HEI : Typeface.FANGSONG;
            for (int column = 0; column < widths.length; column++) {
                String words = block.rows().get(row).get(column);
                XWPFTableCell cell = table.getRow(row).getCell(column);
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
                XWPFParagraph paragraph = DocxParts.offGrid(cell.getParagraphArray(0), TableSetting.LINE);
                boolean middle = row == 0 || metrics.width(face, words, TableSetting.SIZE, 0) < widths[column] / 2;
                paragraph.setAlignment(middle ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
                DocxParts.words(paragraph, words, face, TableSetting.SIZE);
            }
        }
        table.getRow(0).setRepeatHeader(true);
    }

    private XWPFTable fixed(int rows, double[] widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(twips(WIDTH).intValue());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.getCTTbl().addNewTblGrid();
        for (double width : widths) {
            table.getCTTbl().getTblGrid().addNewGridCol().setW(twips(width));
        }
        table.getRows().forEach(row -> {
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidthType(TableWidthType.DXA);
                row.getCell(column).setWidth(twips(widths[column]).toString());
            }
        });
        return table;
    }

    private static void margins(XWPFTable table, double above, double beside) {
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        width(margins.addNewTop(), above);
        width(margins.addNewLeft(), beside);
        width(margins.addNewBottom(), above);
        width(margins.addNewRight(), beside);
    }

    private static void width(CTTblWidth width, double points) {
        width.setType(STTblWidth.DXA);
        width.setW(twips(points));
    }

    /** Thick line, addressees and copies, thin line, printer and day, thick line (7.4); a letter has neither lines nor printer. */
    void imprint(Page page) {
        boolean letter = page.layout() == Page.Layout.LETTER;
        List<Page.Recipients> recipients = page.imprint().recipients();
        int rows = (recipients.isEmpty() ? 0 : 1) + (letter ? 0 : 1);
        if (rows == 0) {
            return;
        }
        if (endsWithATable()) {
            // two tables without a paragraph between them are one table
            new DocxParts(document::createParagraph).room(1);
        }
        XWPFTable table = fixed(rows, new double[] {WIDTH});
        margins(table, IMPRINT_PADDING, 0);
        atTheFoot(table.getCTTbl().getTblPr());
        lines(table, letter);
        XWPFTableCell lists = table.getRow(0).getCell(0);
        for (int each = 0; each < recipients.size(); each++) {
            recipients(each == 0 ? lists.getParagraphArray(0) : lists.addParagraph(), recipients.get(each));
        }
        if (!letter) {
            printer(table.getRow(rows - 1).getCell(0).getParagraphArray(0), page.imprint());
        }
        // an office file ends with a paragraph; this one also holds the table on its page
        new DocxParts(document::createParagraph).room(1);
    }

    private boolean endsWithATable() {
        List<IBodyElement> elements = document.getBodyElements();
        return !elements.isEmpty() && elements.get(elements.size() - 1) instanceof XWPFTable;
    }

    private static void atTheFoot(CTTblPr properties) {
        CTTblPPr place = properties.addNewTblpPr();
        place.setHorzAnchor(STHAnchor.PAGE);
        place.setTblpX(twips(LEFT));
        place.setVertAnchor(STVAnchor.MARGIN);
        place.setTblpYSpec(STYAlign.BOTTOM);
    }

    private static void lines(XWPFTable table, boolean none) {
        XWPFBorderType line = none ? XWPFBorderType.NONE : XWPFBorderType.SINGLE;
        int thick = (int) Math.round(THICK * EIGHTHS);
        table.setTopBorder(line, thick, 0, BLACK);
        table.setBottomBorder(line, thick, 0, BLACK);
        table.setInsideHBorder(line, (int) Math.round(THIN * EIGHTHS), 0, BLACK);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, BLACK);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, BLACK);
    }

    /** A character in from both edges; further lines begin where the first name does. */
    private void recipients(XWPFParagraph paragraph, Page.Recipients recipients) {
        double label = metrics.width(Typeface.FANGSONG, recipients.label(), SMALL, 0);
        DocxParts.offGrid(paragraph, IMPRINT_LINE);
        paragraph.setIndentationLeft(twips(SMALL + label).intValue());
        paragraph.setIndentationHanging(twips(label).intValue());
        paragraph.setIndentationRight(twips(SMALL).intValue());
        DocxParts.words(paragraph, recipients.label() + recipients.names(), Typeface.FANGSONG, SMALL);
    }

    private static void printer(XWPFParagraph paragraph, Page.Imprint imprint) {
        DocxParts.offGrid(paragraph, IMPRINT_LINE);
        paragraph.setIndentationLeft(twips(SMALL).intValue());
        DocxParts.tab(paragraph, STTabJc.RIGHT, WIDTH - SMALL);
        DocxParts.words(paragraph, imprint.printer(), Typeface.FANGSONG, SMALL);
        DocxParts.words(paragraph, "", Typeface.FANGSONG, SMALL).addTab();
        DocxParts.words(paragraph, imprint.day(), Typeface.FANGSONG, SMALL);
    }
}
