package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.ADVANCE;
import static org.workrules.document.rendering.Measure.SPACING;
import static org.workrules.document.rendering.Measure.TEXT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.workrules.document.content.Block;

/**
 * Prints a document as DOCX, to be worked on in an office program: the measures, faces and sizes of the standard, with lines broken
 * by that program. Faces are named, not embedded.
 */
final class DocxPrinter {

    private static final double TWO = 2 * ADVANCE;

    private final Page page;
    private final int sheets;
    private final Metrics metrics;
    private final DocxParts parts;
    private final DocxPaper paper;
    private final DocxTables tables;

    private DocxPrinter(Page page, int sheets, Metrics metrics, XWPFDocument document) {
        this.page = page;
        this.sheets = sheets;
        this.metrics = metrics;
        this.parts = new DocxParts(document::createParagraph);
        this.paper = new DocxPaper(document, page);
        this.tables = new DocxTables(document, metrics);
    }

    /**
     * The file of a document.
     *
     * @param sheets how many it has as set by this house; an office program may come to another number
     */
    static byte[] print(Page page, int sheets, Metrics metrics) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            Instant at = page.printedAt() == null ? Instant.EPOCH : page.printedAt();
            document.getProperties().getCoreProperties().setTitle(page.title());
            document.getProperties().getCoreProperties().setCreator("Workrules");
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(at)));
            document.getProperties().getCoreProperties().setModified(Optional.of(Date.from(at)));
            new DocxPrinter(page, sheets, metrics, document).write();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.write(file);
            return file.toByteArray();
        }
    }

    private void write() throws IOException {
        paper.lay();
        new DocxHead(parts, page, metrics).write(paper);
        text(page.text(), true);
        attachments();
        List<List<Place>> signing = Signing.rows(page, metrics);
        for (int row = 0; row < signing.size(); row++) {
            parts.row(signing.get(row)).setKeepNext(row < signing.size() - 1);
        }
        if (page.note() != null) {
            DocxParts.words(parts.hanging(TWO, 0), "（" + page.note() + "）", Typeface.FANGSONG);
        }
        annexes();
        tables.imprint(page);
        DocxCode.write(page, sheets, parts);
        paper.aboveAndBelow();
    }

    /** Each from a new page on, as {@link AnnexSetting} sets them. */
    private void annexes() {
        for (int each = 0; each < page.annexes().size(); each++) {
            Page.Annex annex = page.annexes().get(each);
            DocxHead.annex(parts, page.annexMark(each), Title.of(annex.title(), annex.words()));
            text(annex.text(), false);
        }
    }

    /**
     * Blocks of a text.
     *
     * @param goesOn whether something below it stays with its last block
     */
    private void text(List<Block> blocks, boolean goesOn) {
        for (int each = 0; each < blocks.size(); each++) {
            boolean attendanceBegins = blocks.get(each) instanceof Block.Attendance
                    && each > 0 && !(blocks.get(each - 1) instanceof Block.Attendance);
            parts.free(attendanceBegins ? 1 : 0);
            block(blocks.get(each), goesOn && each == blocks.size() - 1);
        }
    }

    private void block(Block block, boolean last) {
        if (block instanceof Block.Table table) {
            tables.table(table);
        } else if (block instanceof Block.Heading heading) {
            Typeface face = TextSetting.face(heading);
            XWPFParagraph paragraph = parts.hanging(TWO, 0);
            DocxParts.words(paragraph, heading.title(), face);
            if (!heading.rest().isEmpty()) {
                DocxParts.words(paragraph, heading.rest(), Typeface.FANGSONG);
            }
            paragraph.setKeepNext(last || heading.rest().isEmpty());
        } else if (block instanceof Block.Attendance attendance) {
            String label = attendance.label() + "：";
            XWPFParagraph paragraph = parts.hanging(TWO, TWO + metrics.width(Typeface.HEI, label, TEXT, SPACING));
            DocxParts.words(paragraph, label, Typeface.HEI);
            DocxParts.words(paragraph, attendance.names(), Typeface.FANGSONG);
        } else {
            XWPFParagraph paragraph = block instanceof Block.Addressee ? parts.paragraph(ParagraphAlignment.LEFT) : parts.hanging(TWO, 0);
            DocxParts.words(paragraph, block.words(), Typeface.FANGSONG);
            paragraph.setKeepNext(last);
        }
    }

    /** Further lines begin where the name of the attachment does (7.3.4); only the end of the list of a brief text stays with the date. */
    private void attachments() {
        List<AttachmentLine> lines = AttachmentLine.of(page, metrics);
        if (!lines.isEmpty()) {
            parts.free(1);
        }
        int stays = page.isBrief(metrics) ? lines.size() - 2 : 0;
        for (int each = 0; each < lines.size(); each++) {
            XWPFParagraph paragraph = parts.hanging(lines.get(each).indent(), lines.get(each).hang());
            DocxParts.words(paragraph, lines.get(each).text(), Typeface.FANGSONG);
            paragraph.setKeepNext(each >= stays);
        }
    }
}
