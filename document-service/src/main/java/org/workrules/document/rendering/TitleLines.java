package org.workrules.document.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Breaks a title into lines that look well (词意完整、排列对称): as few lines as it takes, of nearly equal length, broken where a
 * reader would pause. There is no dictionary; two characters that stand together in the text of the document too are taken for parts
 * of one word. All ways to break a title are weighed; titles are short.
 */
final class TitleLines {

    private static final String NOT_FIRST = "的地得和与及或、，。：；？！）》〉」』〕”’等";
    private static final String NOT_LAST = "（《〈「『〔“‘第不关对将向以为各市区县";
    private static final double RAGGED = 1;
    private static final double UGLY = 60;
    private static final double INSIDE_A_WORD = 40;
    private static final double ANYWHERE = 6;
    private static final double INSIDE_MARKS = 25;
    private static final double INSIDE_NUMBER = 400;

    private final int[] points;
    private final int widest;
    private final String text;

    private TitleLines(String title, int widest, String text) {
        this.points = title.codePoints().toArray();
        this.widest = widest;
        this.text = text;
    }

    /**
     * The lines of a title.
     *
     * @param widest how many characters a line may have
     * @param text   the text of the document
     */
    static List<String> of(String title, int widest, String text) {
        return new TitleLines(title, widest, text).best();
    }

    private List<String> best() {
        int lines = Math.max(1, (points.length + widest - 1) / widest);
        double even = (double) points.length / lines;
        double[][] cost = new double[lines + 1][points.length + 1];
        int[][] from = new int[lines + 1][points.length + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        double[] breaks = IntStream.rangeClosed(0, points.length).mapToDouble(at -> at == 0 ? 0 : breakCost(at)).toArray();
        for (int line = 1; line <= lines; line++) {
            for (int end = 1; end <= points.length; end++) {
                for (int start = Math.max(0, end - widest); start < end; start++) {
                    if (cost[line - 1][start] < Double.MAX_VALUE) {
                        double here = cost[line - 1][start] + RAGGED * (end - start - even) * (end - start - even) + breaks[end];
                        if (here < cost[line][end]) {
                            cost[line][end] = here;
                            from[line][end] = start;
                        }
                    }
                }
            }
        }
        return cut(from, lines);
    }

    private List<String> cut(int[][] from, int lines) {
        List<String> found = new ArrayList<>();
        int end = points.length;
        for (int line = lines; line >= 1; line--) {
            int start = from[line][end];
            found.add(0, new String(points, start, end - start).strip());
            end = start;
        }
        return found;
    }

    /** What it costs to break before a character. */
    private double breakCost(int at) {
        if (at == points.length) {
            return 0;
        }
        String around = new String(points, at - 1, 2);
        boolean pause = around.startsWith("于") && at > 1 && points[at - 2] == '关' || "》）、，".indexOf(points[at - 1]) >= 0;
        double cost = pause ? 0 : ANYWHERE + (text.contains(around) ? INSIDE_A_WORD : 0);
        cost += NOT_FIRST.indexOf(points[at]) >= 0 ? UGLY : 0;
        cost += NOT_LAST.indexOf(points[at - 1]) >= 0 ? UGLY : 0;
        cost += isLatin(points[at]) && isLatin(points[at - 1]) ? INSIDE_NUMBER : 0;
        return cost + (insideMarks(at) ? INSIDE_MARKS : 0);
    }

    private static boolean isLatin(int point) {
        return point < 0x250 && Character.isLetterOrDigit(point);
    }

    private boolean insideMarks(int at) {
        int open = 0;
        for (int each = 0; each < at; each++) {
            open += points[each] == '《' ? 1 : points[each] == '》' ? -1 : 0;
        }
        return open > 0;
    }
}
