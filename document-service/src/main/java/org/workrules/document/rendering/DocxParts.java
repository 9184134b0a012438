package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.PITCH;
import static org.workrules.document.rendering.Measure.TEXT;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * Paragraphs of a DOCX page; lengths in points. What stands off the grid of the text says so, else an office program moves it to the
 * next row and the next character of the grid.
 */
final class DocxParts {

    static final String LATIN = "Times New Roman";
    static final String RED = "D90000";
    private static final int TWIPS = 20;
    private static final int EIGHTHS = 8;
    private static final double HAIR = 0.01;

    private final Supplier<XWPFParagraph> next;

    /** @param next makes the paragraph that follows */
    DocxParts(Supplier<XWPFParagraph> next) {
        this.next = next;
    }

    /** A length in 1/20 points, in which office files measure. */
    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS));
    }

    /** A paragraph on the grid. */
    XWPFParagraph paragraph(ParagraphAlignment alignment) {
        XWPFParagraph paragraph = next.get();
        paragraph.setAlignment(alignment);
        return paragraph;
    }

    /** A paragraph of lines of a height of their own. */
    XWPFParagraph offGrid(double height, ParagraphAlignment alignment) {
        return offGrid(paragraph(alignment), height);
    }

    static XWPFParagraph offGrid(XWPFParagraph paragraph, double height) {
        paragraph.setSpacingBetween(height, LineSpacingRule.EXACT);
        properties(paragraph).addNewSnapToGrid().setVal(false);
        return paragraph;
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        CTPPr properties = paragraph.getCTP().getPPr();
        return properties == null ? paragraph.getCTP().addNewPPr() : properties;
    }

    /** Room of a height. */
    XWPFParagraph room(double height) {
        return offGrid(height, ParagraphAlignment.LEFT);
    }

    /** Rows of the grid left free. */
    void free(int rows) {
        for (int row = 0; row < rows; row++) {
            paragraph(ParagraphAlignment.LEFT);
        }
    }

    /** Words in the size of the text. */
    static XWPFRun words(XWPFParagraph paragraph, String text, Typeface face) {
        return words(paragraph, text, face, TEXT);
    }

    static XWPFRun words(XWPFParagraph paragraph, String text, Typeface face, double size) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        dress(run, face, size);
        return run;
    }

    static void dress(XWPFRun run, Typeface face, double size) {
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(face.officeName(), XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        if (size != TEXT) {
            run.getCTR().getRPr().addNewSnapToGrid().setVal(false);
        }
    }

    /** Digits and Latin letters too are in the face. */
    static void inOneFace(XWPFRun run, Typeface face) {
        run.setFontFamily(face.officeName(), XWPFRun.FontCharRange.ascii);
        run.setFontFamily(face.officeName(), XWPFRun.FontCharRange.hAnsi);
    }

    /** A paragraph whose first line begins at one place and all others at another, counted from the edge of the text. */
    XWPFParagraph hanging(double first, double others) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
        paragraph.setIndentationLeft(twips(others).intValue());
        if (first < others) {
            paragraph.setIndentationHanging(twips(others - first).intValue());
        } else {
            paragraph.setFirstLineIndent(twips(first - others).intValue());
        }
        return paragraph;
    }

    /** A row of texts in their places. */
    XWPFParagraph row(List<Place> places) {
        return row(places, paragraph(ParagraphAlignment.LEFT));
    }

    /** What begins at the edge needs no tab, nor does what follows at once; all else is centred by a tab around its middle. */
    static XWPFParagraph row(List<Place> places, XWPFParagraph paragraph) {
        double end = LEFT;
        for (int each = 0; each < places.size(); each++) {
            Place place = places.get(each);
            if (Math.abs(place.left() - end) > HAIR) {
                boolean followed = each + 1 < places.size() && Math.abs(places.get(each + 1).left() - place.right()) <= HAIR;
                tab(paragraph, STTabJc.CENTER, (place.left() + (followed ? places.get(each + 1) : place).right()) / 2 - LEFT);
                words(paragraph, "", place.face()).addTab();
            }
            words(paragraph, place.text(), place.face());
            end = place.right();
        }
        return paragraph;
    }

    /** A tab stop, counted from the edge of the text. */
    static void tab(XWPFParagraph paragraph, STTabJc.Enum kind, double place) {
        CTPPr properties = properties(paragraph);
        CTTabStop stop = (properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs()).addNewTab();
        stop.setVal(kind);
        stop.setPos(twips(place));
    }

    /** A red rule below a paragraph. */
    static void redRule(XWPFParagraph paragraph, double thickness, double below) {
        rule(borders(paragraph).addNewBottom(), thickness, below, RED);
    }

    private static CTPBdr borders(XWPFParagraph paragraph) {
        CTPPr properties = properties(paragraph);
        return properties.isSetPBdr() ? properties.getPBdr() : properties.addNewPBdr();
    }

    private static void rule(CTBorder rule, double thickness, double space, String colour) {
        rule.setVal(STBorder.SINGLE);
        rule.setColor(colour);
        rule.setSz(BigInteger.valueOf(Math.round(thickness * EIGHTHS)));
        rule.setSpace(BigInteger.valueOf(Math.round(space)));
    }

    /** Height of a row of the grid. */
    static double pitch() {
        return Math.floor(PITCH * TWIPS) / TWIPS;
    }
}
