package org.workrules.document.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a plain text as blocks. The text stays what is stored and signed; blocks are read from it each time, so that there are
 * never two versions of one text. Numbers of headings are those of the 2012 regulation: 一、（一）1.（1）.
 */
public final class StructuredText {

    private static final int LONGEST_ADDRESSEE = 400;
    private static final int MOST_COLUMNS = 12;
    private static final String HAN_NUMBER = "[一二三四五六七八九十百]{1,5}";
    private static final List<Pattern> HEADINGS = Stream.of(HAN_NUMBER + "、", "[（(]" + HAN_NUMBER + "[）)]",
            "\\d{1,3}[.．](?!\\d)", "[（(]\\d{1,3}[）)]").map(Pattern::compile).toList();
    private static final Pattern ADDRESSEE = Pattern.compile(".*[:：]");
    private static final Pattern ATTENDANCE = Pattern.compile("(出席|请假|列席)[:：](.*)");
    private static final Pattern ITEM = Pattern.compile("[-•●·]\\s*(\\S.*)");
    private static final Pattern ROW = Pattern.compile("\\|(.*)\\|");
    private static final Pattern RULER = Pattern.compile("[\\s|:-]+");

    private StructuredText() {
    }

    /** The blocks of a text, in order; blank lines fall away. */
    public static List<Block> of(String text) {
        return of(text, true);
    }

    /** The blocks of an annex, which is addressed to nobody: its first line may end with a colon like any other. */
    public static List<Block> of(Annex annex) {
        return of(annex.text(), false);
    }

    private static List<Block> of(String text, boolean addressed) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            List<List<String>> rows = new ArrayList<>();
            while (at < lines.size() && isRow(lines.get(at))) {
                rows.add(cells(lines.get(at++)));
            }
            if (!rows.isEmpty()) {
                blocks.addAll(table(rows));
                at--;
                continue;
            }
            blocks.add(block(Typography.chinese(lines.get(at)), addressed && blocks.isEmpty()));
        }
        return List.copyOf(blocks);
    }

    private static Block block(String line, boolean first) {
        if (first && line.length() <= LONGEST_ADDRESSEE && ADDRESSEE.matcher(line).matches()) {
            return new Block.Addressee(line);
        }
        for (int level = 1; level <= HEADINGS.size(); level++) {
            Matcher number = HEADINGS.get(level - 1).matcher(line);
            if (number.lookingAt()) {
                return heading(level, line, number.end());
            }
        }
        Matcher attendance = ATTENDANCE.matcher(line);
        if (attendance.matches()) {
            return new Block.Attendance(attendance.group(1), attendance.group(2).strip());
        }
        Matcher item = ITEM.matcher(line);
        return item.matches() ? new Block.Item(item.group(1)) : new Block.Paragraph(line);
    }

    /** Where a line goes on after its first sentence, that sentence is the heading. */
    private static Block heading(int level, String line, int numberEnds) {
        int sentence = line.indexOf('。', numberEnds) + 1;
        return sentence == 0 || sentence == line.length() ? new Block.Heading(level, line, "")
                : new Block.Heading(level, line.substring(0, sentence), line.substring(sentence));
    }

    private static boolean isRow(String line) {
        return line.length() > 2 && ROW.matcher(line).matches();
    }

    private static List<String> cells(String line) {
        String inside = line.substring(1, line.length() - 1);
        return Stream.of(inside.split("\\|", -1)).map(String::strip).map(Typography::chinese).toList();
    }

    /** Rows of unequal length are filled up; a line of dashes between head and rows is no row. */
    private static List<Block> table(List<List<String>> rows) {
        List<List<String>> real = rows.stream().filter(row -> !RULER.matcher(String.join("|", row) + "|").matches()).toList();
        int columns = Math.min(MOST_COLUMNS, real.stream().mapToInt(List::size).max().orElse(0));
        return columns == 0 ? List.of() : List.of(new Block.Table(real.stream().map(row -> filled(row, columns)).toList()));
    }

    private static List<String> filled(List<String> row, int columns) {
        if (row.size() > columns) {
            List<String> cut = new ArrayList<>(row.subList(0, columns - 1));
            cut.add(String.join(" ", row.subList(columns - 1, row.size())));
            return List.copyOf(cut);
        }
        return Stream.concat(row.stream(), Stream.generate(() -> "")).limit(columns).toList();
    }
}
