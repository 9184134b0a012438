package org.workrules.document.rendering;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one printing, read when first needed. A character that a font lacks is taken from the open ones; one that none has is
 * printed as 〓, the sign of printers for a missing type, so that no name stops a document.
 */
final class Typefaces implements Metrics, Closeable {

    private static final int MISSING = '〓';

    private final Fonts fonts;
    private final Map<byte[], Cut> cuts = new IdentityHashMap<>();
    private final Map<Typeface, List<Cut>> chains = new EnumMap<>(Typeface.class);

    Typefaces(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Characters of a text that one font prints.
     *
     * @param text the characters, with signs for those that no font has
     * @param cut  the font
     */
    record Part(String text, Cut cut) {
    }

    /** A font file that was read, and its place in the document being printed. */
    static final class Cut {

        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        private final double unitsPerEm;
        private PDFont embedded;

        private Cut(byte[] file) throws IOException {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        }

        private boolean has(int codePoint) {
            return glyphs.getGlyphId(codePoint) != 0;
        }

        private double width(int codePoint) throws IOException {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
        }

        /** The font in a document; of its characters only those that are used. */
        PDFont in(PDDocument document) throws IOException {
            if (embedded == null) {
                embedded = PDType0Font.load(document, font, true);
            }
            return embedded;
        }
    }

    @Override
    public double width(Typeface face, int codePoint) {
        try {
            Cut cut = cut(face, codePoint);
            return cut == null ? 1 : cut.width(codePoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts a text into parts that one font prints. */
    List<Part> parts(Typeface face, String text) {
        List<Part> parts = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Cut current = null;
        for (int point : text.codePoints().toArray()) {
            Cut cut = cut(face, point);
            int printed = cut == null ? MISSING : point;
            Cut by = cut == null ? cut(face, MISSING) : cut;
            if (by != current && open.length() > 0) {
                parts.add(new Part(open.toString(), current));
                open.setLength(0);
            }
            current = by;
            open.appendCodePoint(printed);
        }
        if (open.length() > 0) {
            parts.add(new Part(open.toString(), current));
        }
        return parts;
    }

    /** The first font that has a character, {@code null} for none. */
    private Cut cut(Typeface face, int codePoint) {
        for (Cut cut : chains.computeIfAbsent(face, this::chain)) {
            if (cut.has(codePoint)) {
                return cut;
            }
        }
        return null;
    }

    private List<Cut> chain(Typeface face) {
        List<Cut> chain = new ArrayList<>(List.of(cut(fonts.file(face)), cut(fonts.open(face)), cut(fonts.open(Typeface.FANGSONG))));
        return chain.stream().distinct().toList();
    }

    private Cut cut(byte[] file) {
        return cuts.computeIfAbsent(file, content -> {
            try {
                return new Cut(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (Cut cut : cuts.values()) {
            cut.font.close();
        }
    }
}
