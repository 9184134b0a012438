package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.PITCH;
import static org.workrules.document.rendering.Measure.TEXT;
import static org.workrules.document.rendering.Measure.TOP;

import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The head and the title of a DOCX page, as {@link HeadSetting} sets them; heights are kept by room between paragraphs. */
final class DocxHead {

    /** Height of the line of the mark in parts of its size: its characters then begin at the upper edge of the line. */
    static final double MARK_LINE = 1.1;
    /** Height of the line of the number, and how much of it is free above and below its characters. */
    private static final double LINE = TEXT + 4;
    private static final double IN_LINE = 2;
    private static final double LITTLE = 0.2;

    private final DocxParts parts;
    private final Page page;
    private final Metrics metrics;
    private final HeadRows rows;

    DocxHead(DocxParts parts, Page page, Metrics metrics) {
        this.parts = parts;
        this.page = page;
        this.metrics = metrics;
        this.rows = new HeadRows(page, metrics);
    }

    void write(DocxPaper paper) {
        Mark mark = Mark.of(page, metrics);
        if (page.layout() == Page.Layout.LETTER) {
            paper.letter(mark);
            parts.room(HeadSetting.SEVEN_EIGHTHS - IN_LINE);
            last(rows.letter());
        } else {
            List<List<Place>> marks = rows.marks();
            marks.forEach(parts::row);
            parts.room(mark.top() - TOP - marks.size() * DocxParts.pitch());
            mark(parts, mark);
            parts.room(HeadSetting.FREE * PITCH + (PITCH - TEXT) / 2 - IN_LINE - mark.size() * (MARK_LINE - 1));
            XWPFParagraph number = last(rows.number());
            if (page.layout() != Page.Layout.ORDER) {
                DocxParts.redRule(number, HeadSetting.RED_RULE, HeadSetting.BELOW - IN_LINE);
            }
        }
        parts.room(HeadSetting.FREE * PITCH);
        if (page.layout() != Page.Layout.ORDER) {
            title(parts, Title.of(page.title(), page.words()));
            parts.free(1);
        }
    }

    /** The rows of the number, as far apart as those of the text; returns the last of them. */
    private XWPFParagraph last(List<List<Place>> numbered) {
        XWPFParagraph paragraph = null;
        for (List<Place> row : numbered) {
            if (paragraph != null) {
                parts.room(PITCH - LINE);
            }
            paragraph = DocxParts.row(row, parts.offGrid(LINE, ParagraphAlignment.LEFT));
        }
        return paragraph;
    }

    /** The red mark of the issuer. */
    static void mark(DocxParts parts, Mark mark) {
        XWPFParagraph paragraph = parts.offGrid(mark.size() * MARK_LINE, ParagraphAlignment.CENTER);
        XWPFRun run = DocxParts.words(paragraph, mark.text(), Typeface.TITLE, Math.floor(2 * mark.size()) / 2);
        run.setCharacterSpacing(DocxParts.twips(mark.spacing()).intValue());
        run.setColor(DocxParts.RED);
    }

    /** The lines of a title. */
    static void title(DocxParts parts, Title title) {
        XWPFParagraph paragraph = parts.offGrid(title.pitch(), ParagraphAlignment.CENTER);
        for (int each = 0; each < title.lines().size(); each++) {
            XWPFRun run = DocxParts.words(paragraph, title.lines().get(each), Typeface.TITLE, title.size());
            run.setCharacterSpacing(0);
            if (each < title.lines().size() - 1) {
                run.addBreak(BreakType.TEXT_WRAPPING);
            }
        }
    }

    /** Mark and title of an annex; together with the rows left free they fill rows of the grid, as {@link AnnexSetting} has them. */
    static void annex(DocxParts parts, String words, Title title) {
        XWPFParagraph mark = parts.paragraph(ParagraphAlignment.LEFT);
        mark.setPageBreak(true);
        DocxParts.inOneFace(DocxParts.words(mark, words, Typeface.HEI), Typeface.HEI);
        double above = DocxParts.pitch() - AnnexSetting.higher(title);
        parts.room(above);
        title(parts, title);
        // a little less, else an office program goes on a row further down
        parts.room((AnnexSetting.rows(title) - 1) * DocxParts.pitch() - above - title.lines().size() * title.pitch() - LITTLE);
    }
}
