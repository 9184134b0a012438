package org.workrules.document.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Breaks a paragraph into lines as Chinese print does (避头尾): no closing mark begins a line, no opening mark ends one, dashes and
 * dots of two stay together, and Latin words and numbers stay whole. What must not stand alone moves to the next line together with
 * the character before it.
 */
final class LineBreaker {

    private static final String NOT_FIRST = "、。，．：；？！）】》〉」』〕］｝”’…—～·%,.:;?!)]}°℃％";
    private static final String NOT_LAST = "（【《〈「『〔［｛“‘([{￥$№";
    private static final String DOUBLED = "…—";

    private final IntToDoubleFunction advance;

    /** @param advance how far each character moves on, in points */
    LineBreaker(IntToDoubleFunction advance) {
        this.advance = advance;
    }

    /**
     * The lines of a paragraph.
     *
     * @param width  of a line
     * @param indent by which the first line is shorter
     */
    List<String> lines(String text, double width, double indent) {
        List<Piece> pieces = pieces(text, width - indent);
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < pieces.size()) {
            int next = end(pieces, from, lines.isEmpty() ? width - indent : width);
            lines.add(join(pieces, from, next));
            from = next;
            while (from < pieces.size() && pieces.get(from).isSpace()) {
                from++;
            }
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** Width of a text, in points. */
    double width(String text) {
        return text.codePoints().mapToDouble(advance::applyAsDouble).sum();
    }

    private static int end(List<Piece> pieces, int from, double width) {
        double used = 0;
        int next = from;
        while (next < pieces.size() && (used + pieces.get(next).width() <= width + 0.01 || next == from)) {
            used += pieces.get(next++).width();
        }
        if (next == pieces.size() || pieces.get(next).isSpace()) {
            return next;
        }
        int allowed = next;
        while (allowed > from && (pieces.get(allowed).mayNotBeFirst() || pieces.get(allowed - 1).mayNotBeLast())) {
            allowed--;
        }
        return allowed == from ? next : allowed;
    }

    private static String join(List<Piece> pieces, int from, int next) {
        StringBuilder line = new StringBuilder();
        pieces.subList(from, next).forEach(piece -> line.append(piece.text()));
        return line.toString().stripTrailing();
    }

    /** Cuts a text into what stays together; a word wider than a line is cut all the same. */
    private List<Piece> pieces(String text, double widest) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int at = 0; at < points.length; at++) {
            int point = points[at];
            boolean joins = word.length() > 0 && (isWord(point) && isWord(word.codePointBefore(word.length()))
                    || DOUBLED.indexOf(point) >= 0 && point == word.codePointBefore(word.length()) && word.length() == 1);
            if (!joins || width(word.toString()) + advance.applyAsDouble(point) > widest) {
                flush(word, pieces);
            }
            word.appendCodePoint(point);
        }
        flush(word, pieces);
        return pieces;
    }

    private void flush(StringBuilder word, List<Piece> pieces) {
        if (word.length() > 0) {
            pieces.add(new Piece(word.toString(), width(word.toString())));
            word.setLength(0);
        }
    }

    /** What makes up Latin words, numbers, addresses. */
    private static boolean isWord(int point) {
        return point < 0x250 && (Character.isLetterOrDigit(point) || "./-_@%+:,'&=#".indexOf(point) >= 0);
    }

    /**
     * What stays together.
     *
     * @param width in points
     */
    private record Piece(String text, double width) {

        boolean isSpace() {
            return text.isBlank();
        }

        boolean mayNotBeFirst() {
            return NOT_FIRST.indexOf(text.codePointAt(0)) >= 0;
        }

        boolean mayNotBeLast() {
            return NOT_LAST.indexOf(text.codePointBefore(text.length())) >= 0;
        }
    }
}
