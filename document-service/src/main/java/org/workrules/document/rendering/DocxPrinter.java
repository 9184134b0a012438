package org.workrules.document.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.workrules.document.content.Block;

/**
 * Prints a document as DOCX, to be worked on in an office program: the measures, faces and sizes of the standard, with lines broken
 * by that program. Faces are named, not embedded.
 */
final class DocxPrinter {

    private static final int MARK = 40;
    private static final int SMALL = 14;
    private static final int ROWS_ABOVE_MARK = 2;

    private final Page page;
    private final DocxParts parts;

    private DocxPrinter(Page page, XWPFDocument document) {
        this.page = page;
        this.parts = new DocxParts(document);
    }

    /** The file of a document. */
    static byte[] print(Page page) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            Instant at = page.printedAt() == null ? Instant.EPOCH : page.printedAt();
            document.getProperties().getCoreProperties().setTitle(page.title());
            document.getProperties().getCoreProperties().setCreator("Workrules");
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(at)));
            document.getProperties().getCoreProperties().setModified(Optional.of(Date.from(at)));
            new DocxPrinter(page, document).write();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.write(file);
            return file.toByteArray();
        }
    }

    private void write() {
        parts.paper();
        head();
        title();
        page.text().forEach(this::block);
        attachments();
        signature();
        if (page.note() != null) {
            parts.indented("（" + page.note() + "）", Typeface.FANGSONG);
        }
        if (page.layout() != Page.Layout.LETTER) {
            parts.imprint(page.copies(), page.printer(), page.printedOn() == null ? "" : Page.day(page.printedOn()) + "印发");
        }
        parts.pageNumbers();
    }

    private void head() {
        if (page.printedOn() == null) {
            parts.words(parts.paragraph(ParagraphAlignment.RIGHT), "送审稿　非正式文件", Typeface.HEI, SMALL);
        }
        page.headMarks().forEach(mark -> parts.words(parts.paragraph(ParagraphAlignment.LEFT), mark, Typeface.HEI, (int) Measure.TEXT));
        for (int row = page.headMarks().size(); row < ROWS_ABOVE_MARK; row++) {
            parts.paragraph(ParagraphAlignment.LEFT);
        }
        parts.mark(page.mark(), MARK);
        parts.paragraph(ParagraphAlignment.CENTER);
        parts.numberAboveRedRule(page.number(), page.signers());
        parts.paragraph(ParagraphAlignment.CENTER);
    }

    private void title() {
        XWPFParagraph title = parts.paragraph(ParagraphAlignment.CENTER);
        List<String> lines = TitleLines.of(page.title(), HeadSetting.TITLE_WIDEST, page.words());
        for (int each = 0; each < lines.size(); each++) {
            var run = parts.words(title, lines.get(each), Typeface.TITLE, (int) Measure.TITLE);
            if (each < lines.size() - 1) {
                run.addBreak(BreakType.TEXT_WRAPPING);
            }
        }
        parts.roomy(title);
        parts.paragraph(ParagraphAlignment.CENTER);
    }

    private void block(Block block) {
        if (block instanceof Block.Table table) {
            parts.table(table.rows());
        } else if (block instanceof Block.Heading heading) {
            Typeface face = heading.level() == 1 ? Typeface.HEI : heading.level() == 2 ? Typeface.KAI : Typeface.FANGSONG;
            XWPFParagraph paragraph = parts.indented(heading.title(), face);
            if (!heading.rest().isEmpty()) {
                parts.words(paragraph, heading.rest(), Typeface.FANGSONG, (int) Measure.TEXT);
            }
        } else if (block instanceof Block.Attendance attendance) {
            XWPFParagraph paragraph = parts.indented(attendance.label() + "：", Typeface.HEI);
            parts.words(paragraph, attendance.names(), Typeface.FANGSONG, (int) Measure.TEXT);
        } else if (block instanceof Block.Addressee) {
            parts.words(parts.paragraph(ParagraphAlignment.LEFT), block.words(), Typeface.FANGSONG, (int) Measure.TEXT);
        } else {
            parts.indented(block.words(), Typeface.FANGSONG);
        }
    }

    private void attachments() {
        if (page.attachments().isEmpty()) {
            return;
        }
        parts.paragraph(ParagraphAlignment.LEFT);
        boolean single = page.attachments().size() == 1;
        for (int each = 0; each < page.attachments().size(); each++) {
            parts.indented((each == 0 ? "附件：" : "　　　") + (single ? "" : each + 1 + ".") + page.attachments().get(each), Typeface.FANGSONG);
        }
    }

    private void signature() {
        if (page.layout() == Page.Layout.MINUTES) {
            return;
        }
        parts.paragraph(ParagraphAlignment.LEFT);
        parts.paragraph(ParagraphAlignment.LEFT);
        page.issuers().forEach(issuer -> parts.fromTheRight(issuer, 2));
        parts.fromTheRight(page.date() == null ? "" : Page.day(page.date()), 4);
    }
}
