package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.BOTTOM;
import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.TOP;
import static org.workrules.document.rendering.Measure.WIDTH;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.workrules.document.content.Block;

/** Sets a table as wide as the text, its head again on each sheet; a row that is higher than a sheet goes on on the next. */
final class TableSetting {

    static final double SIZE = 12;
    static final double LINE = 17;
    static final double PADDING = 4;
    private static final double LEAST_COLUMN = 3 * SIZE;
    static final double FRAME = 0.5;

    private final Galley galley;
    private final Metrics metrics;
    private double[] widths;
    private double y;

    TableSetting(Galley galley) {
        this.galley = galley;
        this.metrics = galley.metrics();
    }

    void set(Block.Table table) {
        widths = widths(table, metrics);
        galley.ensure(2);
        y = galley.top() + PADDING;
        for (int each = 0; each < table.rows().size(); each++) {
            row(cells(table.rows().get(each), each == 0), each == 0, table.rows().get(0));
        }
        galley.below(y + PADDING);
    }

    private void row(List<List<String>> cells, boolean head, List<String> headRow) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        double room = BOTTOM - y;
        if (height(lines) > room && (head || height(lines) <= fullSheet(headRow) || room < height(2))) {
            turn(head ? null : headRow);
        }
        int from = 0;
        while (from < lines) {
            int fit = Math.max(1, Math.min(lines - from, (int) ((BOTTOM - y - 2 * PADDING) / LINE)));
            draw(part(cells, from, from + fit), fit, head);
            from += fit;
            if (from < lines) {
                turn(headRow);
            }
        }
    }

    private double fullSheet(List<String> headRow) {
        int lines = cells(headRow, true).stream().mapToInt(List::size).max().orElse(1);
        return BOTTOM - TOP - height(lines);
    }

    /** Goes on on a new sheet, below the head again. */
    private void turn(List<String> headRow) {
        galley.newSheet();
        y = TOP;
        if (headRow != null) {
            List<List<String>> cells = cells(headRow, true);
            int lines = cells.stream().mapToInt(List::size).max().orElse(1);
            if (height(lines) < (BOTTOM - TOP) / 2) {
                draw(cells, lines, true);
            }
        }
    }

    private static double height(int lines) {
        return lines * LINE + 2 * PADDING;
    }

    private void draw(List<List<String>> cells, int lines, boolean head) {
        double bottom = y + height(lines);
        double x = LEFT;
        rule(LEFT, y, LEFT + WIDTH, y);
        rule(LEFT, bottom, LEFT + WIDTH, bottom);
        rule(LEFT, y, LEFT, bottom);
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = cells.get(column);
            double down = y + PADDING + (lines - cell.size()) * LINE / 2;
            for (String line : cell) {
                double wide = metrics.width(face(head), line, SIZE, 0);
                double at = head || cell.size() == 1 && wide < widths[column] / 2 ? x + (widths[column] - wide) / 2 : x + PADDING;
                galley.sheet().put(new Ink.Words(at, Measure.baseline(down, LINE, SIZE), line, face(head), SIZE, 0, false));
                down += LINE;
            }
            x += widths[column];
            rule(x, y, x, bottom);
        }
        y = bottom;
    }

    private void rule(double fromX, double fromY, double toX, double toY) {
        galley.sheet().put(new Ink.Rule(fromX, fromY, toX, toY, FRAME, false));
    }

    private static Typeface face(boolean head) {
        return head ? Typeface.HEI : Typeface.FANGSONG;
    }

    private List<List<String>> cells(List<String> row, boolean head) {
        LineBreaker breaker = new LineBreaker(point -> metrics.width(face(head), point) * SIZE);
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            cells.add(breaker.lines(row.get(column), widths[column] - 2 * PADDING, 0));
        }
        return cells;
    }

    private static List<List<String>> part(List<List<String>> cells, int from, int to) {
        return cells.stream().map(cell -> cell.subList(Math.min(from, cell.size()), Math.min(to, cell.size()))).toList();
    }

    /** Columns that need little get what they need; the others share the rest by the square root of what they would like. */
    static double[] widths(Block.Table table, Metrics metrics) {
        double[] wanted = new double[table.columns()];
        for (int column = 0; column < wanted.length; column++) {
            int at = column;
            wanted[column] = table.rows().stream().mapToDouble(row -> metrics.width(Typeface.HEI, row.get(at), SIZE, 0)).max().orElse(0);
            wanted[column] = Math.max(LEAST_COLUMN, wanted[column] + 2 * PADDING + SIZE / 2);
        }
        double fair = WIDTH / wanted.length;
        double little = Arrays.stream(wanted).filter(width -> width <= fair).sum();
        double roots = Arrays.stream(wanted).filter(width -> width > fair).map(Math::sqrt).sum();
        for (int column = 0; column < wanted.length; column++) {
            wanted[column] = roots == 0 ? wanted[column] * WIDTH / little
                    : wanted[column] <= fair ? wanted[column] : (WIDTH - little) * Math.sqrt(wanted[column]) / roots;
        }
        return wanted;
    }
}
