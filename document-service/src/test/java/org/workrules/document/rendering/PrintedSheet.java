package org.workrules.document.rendering;

import java.awt.geom.Point2D;
import java.awt.geom.Point2D.Float;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** A sheet of a printed PDF as it was drawn: characters and straight lines with their places, in millimetres from the upper left corner. */
final class PrintedSheet extends PDFGraphicsStreamEngine {

    private static final double MM = 72 / 25.4;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final double height;
    private Point2D.Float from = new Point2D.Float();
    private Point2D.Float to = new Point2D.Float();

    /**
     * A character.
     *
     * @param right where it ends
     * @param size  in points
     */
    record Glyph(String text, double left, double right, double baseline, double size, String font, boolean red) {
    }

    /**
     * A line from left to right.
     *
     * @param thickness in points
     */
    record Line(double left, double right, double y, double thickness, boolean red) {

        double upperEdge() {
            return y - thickness / 2 / MM;
        }

        double lowerEdge() {
            return y + thickness / 2 / MM;
        }
    }

    /** Characters on one line, from left to right. */
    record Row(String text, double left, double right, double baseline, double size, boolean red) {

        /** Upper edge of the square of a character. */
        double top() {
            return baseline - Measure.ASCENT * size / MM;
        }

        /** Lower edge of the square of a character. */
        double bottom() {
            return baseline + (1 - Measure.ASCENT) * size / MM;
        }

        double middle() {
            return (left + right) / 2;
        }
    }

    private PrintedSheet(PDPage page) throws IOException {
        super(page);
        this.height = page.getMediaBox().getHeight();
        processPage(page);
    }

    static List<PrintedSheet> of(byte[] file) throws IOException {
        List<PrintedSheet> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                sheets.add(new PrintedSheet(page));
            }
        }
        return sheets;
    }

    List<Line> lines(boolean red) {
        return lines.stream().filter(line -> line.red() == red).sorted(Comparator.comparing(Line::y)).toList();
    }

    /** What stands on one line in one size, from above to below. */
    List<Row> rows() {
        TreeMap<String, List<Glyph>> rows = new TreeMap<>(glyphs.stream().collect(
                Collectors.groupingBy(glyph -> "%08.2f %05.1f".formatted(glyph.baseline(), glyph.size()))));
        return rows.values().stream().map(PrintedSheet::row).toList();
    }

    private static Row row(List<Glyph> glyphs) {
        List<Glyph> row = glyphs.stream().sorted(Comparator.comparing(Glyph::left)).toList();
        return new Row(row.stream().map(Glyph::text).collect(Collectors.joining()), row.get(0).left(), row.get(row.size() - 1).right(),
                row.get(0).baseline(), row.get(0).size(), row.get(0).red());
    }

    /** Rows of the size of the text. */
    List<Row> text() {
        return rows().stream().filter(row -> row.size() == Measure.TEXT).toList();
    }

    /** The row that holds a text. */
    Row row(String text) {
        return rows().stream().filter(row -> row.text().contains(text)).findFirst().orElseThrow(() -> new AssertionError("nowhere: " + text));
    }

    /** A text and nothing else of its row. */
    Row words(String text) {
        Row row = row(text);
        List<Glyph> all = glyphs.stream().filter(glyph -> Math.abs(glyph.baseline() - row.baseline()) < 0.01 && glyph.size() == row.size())
                .sorted(Comparator.comparing(Glyph::left)).toList();
        int first = row.text().indexOf(text);
        return row(all.subList(row.text().codePointCount(0, first), row.text().codePointCount(0, first + text.length())));
    }

    /** Names of the fonts of a row. */
    List<String> fonts(Row row) {
        return glyphs.stream().filter(glyph -> Math.abs(glyph.baseline() - row.baseline()) < 0.01).map(Glyph::font).distinct().toList();
    }

    boolean has(String text) {
        return rows().stream().anyMatch(row -> row.text().contains(text));
    }

    private static boolean isRed(PDColor color) {
        float[] parts = color.getComponents();
        return parts.length == 3 && parts[0] > 0.5 && parts[1] < 0.1 && parts[2] < 0.1;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
        double size = Math.round(getGraphicsState().getTextState().getFontSize() * 10) / 10.0;
        double left = place.getTranslateX() / MM;
        glyphs.add(new Glyph(font.toUnicode(code), left, left + displacement.getX() * size / MM, (height - place.getTranslateY()) / MM, size,
                font.getName(), isRed(getGraphicsState().getNonStrokingColor())));
    }

    @Override
    public void moveTo(float x, float y) {
        from = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        to = new Point2D.Float(x, y);
    }

    @Override
    public void strokePath() {
        if (from.y == to.y) {
            lines.add(new Line(from.x / MM, to.x / MM, (height - from.y) / MM, getGraphicsState().getLineWidth(),
                    isRed(getGraphicsState().getStrokingColor())));
        }
    }

    @Override
    public Float getCurrentPoint() {
        return to;
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        // points of the square code
    }

    @Override
    public void drawImage(PDImage image) {
        throw new AssertionError("a page has no pictures");
    }

    @Override
    public void clip(int windingRule) {
        throw new AssertionError("a page clips nothing");
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        throw new AssertionError("a page has no curves");
    }

    @Override
    public void closePath() {
        // lines are open
    }

    @Override
    public void endPath() {
        // nothing is kept of a path
    }

    @Override
    public void fillPath(int windingRule) {
        // points of the square code
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        throw new AssertionError("a page fills no line");
    }

    @Override
    public void shadingFill(COSName shadingName) {
        throw new AssertionError("a page has no shades");
    }
}
