package org.workrules.document.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Prints sheets as PDF, with the fonts inside. The same sheets always give the same bytes. */
final class PdfPrinter {

    private static final float RED = 0.85f;
    private static final PDRectangle SHEET = new PDRectangle((float) Measure.SHEET_WIDTH, (float) Measure.SHEET_HEIGHT);

    private final Typefaces typefaces;
    private final PDDocument document;

    private PdfPrinter(Typefaces typefaces, PDDocument document) {
        this.typefaces = typefaces;
        this.document = document;
    }

    /** The file of a document. */
    static byte[] print(Page page, List<Sheet> sheets, Typefaces typefaces) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfPrinter printer = new PdfPrinter(typefaces, document);
            printer.describe(page);
            for (Sheet sheet : sheets) {
                printer.sheet(sheet);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }

    private void describe(Page page) {
        Instant at = page.printedAt() == null ? Instant.EPOCH : page.printedAt();
        GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        made.setTime(Date.from(at));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(page.title());
        information.setSubject(page.number());
        information.setCreator("Workrules");
        information.setCreationDate(made);
        // the identifier of the file would else be made from the time of printing
        document.setDocumentId(at.toEpochMilli());
        document.getDocumentCatalog().setLanguage("zh-CN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void sheet(Sheet sheet) throws IOException {
        PDPage paper = new PDPage(SHEET);
        document.addPage(paper);
        try (PDPageContentStream pen = new PDPageContentStream(document, paper)) {
            for (Ink ink : sheet.inks()) {
                if (ink instanceof Ink.Words words) {
                    words(pen, words);
                } else if (ink instanceof Ink.Rule rule) {
                    rule(pen, rule);
                } else if (ink instanceof Ink.Code code) {
                    code(pen, code);
                }
            }
        }
    }

    private void words(PDPageContentStream pen, Ink.Words words) throws IOException {
        pen.setNonStrokingColor(words.red() ? RED : 0, 0, 0);
        double x = words.x();
        for (Typefaces.Part part : typefaces.parts(words.face(), words.text())) {
            pen.beginText();
            pen.setFont(part.cut().in(document), (float) words.size());
            pen.setCharacterSpacing((float) words.spacing());
            pen.newLineAtOffset((float) x, fromBelow(words.baseline()));
            pen.showText(part.text());
            pen.endText();
            x += typefaces.width(words.face(), part.text(), words.size(), words.spacing());
        }
    }

    private static void rule(PDPageContentStream pen, Ink.Rule rule) throws IOException {
        pen.setStrokingColor(rule.red() ? RED : 0, 0, 0);
        pen.setLineWidth((float) rule.thickness());
        pen.moveTo((float) rule.fromX(), fromBelow(rule.fromY()));
        pen.lineTo((float) rule.toX(), fromBelow(rule.toY()));
        pen.stroke();
    }

    private static void code(PDPageContentStream pen, Ink.Code code) throws IOException {
        SquareCode dark = SquareCode.of(code.text());
        double point = code.size() / dark.size();
        pen.setNonStrokingColor(0f, 0f, 0f);
        for (SquareCode.Bar bar : dark.bars()) {
            pen.addRect((float) (code.x() + bar.column() * point), fromBelow(code.y() + (bar.row() + 1) * point),
                    (float) (bar.length() * point), (float) point);
        }
        pen.fill();
    }

    private static float fromBelow(double fromAbove) {
        return (float) (Measure.SHEET_HEIGHT - fromAbove);
    }
}
