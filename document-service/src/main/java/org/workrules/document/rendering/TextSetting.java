package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.ADVANCE;
import static org.workrules.document.rendering.Measure.SPACING;
import static org.workrules.document.rendering.Measure.TEXT;
import static org.workrules.document.rendering.Measure.WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.workrules.document.content.Block;

/** Sets the blocks of a text in the faces and indents of GB/T 9704-2012. */
final class TextSetting {

    private static final double TWO = 2 * ADVANCE;
    /** A heading of its own line stands with at least one line of what follows. */
    private static final int HEADING_ROWS = 2;

    private final Galley galley;
    private final Metrics metrics;

    TextSetting(Galley galley) {
        this.galley = galley;
        this.metrics = galley.metrics();
    }

    /**
     * Sets a text.
     *
     * @param tail rows of what follows it and may not stand on a sheet without some of the text
     */
    void set(List<Block> blocks, int tail) {
        for (int each = 0; each < blocks.size(); each++) {
            boolean attendanceBegins = blocks.get(each) instanceof Block.Attendance
                    && each > 0 && !(blocks.get(each - 1) instanceof Block.Attendance);
            galley.skip(attendanceBegins ? 1 : 0);
            block(blocks.get(each), each == blocks.size() - 1 ? tail : 0);
        }
    }

    private void block(Block block, int tail) {
        if (block instanceof Block.Table table) {
            new TableSetting(galley).set(table);
            galley.ensure(tail);
        } else if (block instanceof Block.Heading heading) {
            heading(heading, tail);
        } else if (block instanceof Block.Addressee addressee) {
            galley.lines(addressees(addressee), tail);
        } else if (block instanceof Block.Attendance attendance) {
            attendance(attendance, tail);
        } else {
            galley.lines(lines(block.words(), Typeface.FANGSONG, block.words().length(), Typeface.FANGSONG, TWO, 0), tail);
        }
    }

    private List<SetLine> addressees(Block.Addressee addressee) {
        return lines(addressee.words(), Typeface.FANGSONG, addressee.words().length(), Typeface.FANGSONG, 0, 0);
    }

    /** How many rows the addressees take. */
    int rows(Block.Addressee addressee) {
        return addressees(addressee).size();
    }

    private void heading(Block.Heading heading, int tail) {
        Typeface face = face(heading);
        if (heading.rest().isEmpty()) {
            galley.ensure(HEADING_ROWS);
        }
        galley.lines(lines(heading.words(), face, heading.title().length(), Typeface.FANGSONG, TWO, 0), tail);
    }

    /** The face of a heading by its level (7.3.3). */
    static Typeface face(Block.Heading heading) {
        return switch (heading.level()) {
            case 1 -> Typeface.HEI;
            case 2 -> Typeface.KAI;
            default -> Typeface.FANGSONG;
        };
    }

    /** The label in 黑体 two characters in; further lines begin where the first name does. */
    private void attendance(Block.Attendance attendance, int tail) {
        String label = attendance.label() + "：";
        double hang = TWO + metrics.width(Typeface.HEI, label, TEXT, SPACING);
        List<SetLine> names = lines(attendance.names(), Typeface.FANGSONG, attendance.names().length(), Typeface.FANGSONG, hang, hang);
        SetLine first = names.get(0);
        List<SetLine> all = new ArrayList<>(names);
        List<SetLine.Run> runs = new ArrayList<>(List.of(new SetLine.Run(label, Typeface.HEI)));
        runs.addAll(first.runs());
        all.set(0, new SetLine(runs, TWO, first.full()));
        galley.lines(all, tail);
    }

    /** Lines whose first line and whose further lines are set in alike, such as the list of attachments. */
    List<SetLine> hanging(String text, double indent, double hang) {
        return lines(text, Typeface.FANGSONG, text.length(), Typeface.FANGSONG, indent, hang);
    }

    /** The lines of a text whose beginning is in one face and the rest in another. */
    private List<SetLine> lines(String text, Typeface face, int until, Typeface then, double indent, double hang) {
        LineBreaker breaker = new LineBreaker(point -> Math.max(metrics.width(face, point), metrics.width(then, point)) * TEXT + SPACING);
        List<String> broken = breaker.lines(text, WIDTH - hang, indent - hang);
        List<SetLine> lines = new ArrayList<>();
        int from = 0;
        for (int each = 0; each < broken.size(); each++) {
            String line = broken.get(each);
            from = text.indexOf(line, from);
            lines.add(new SetLine(runs(line, from, face, until, then), each == 0 ? indent : hang, each < broken.size() - 1));
            from += line.length();
        }
        return lines;
    }

    private static List<SetLine.Run> runs(String line, int from, Typeface face, int until, Typeface then) {
        int cut = Math.max(0, Math.min(line.length(), until - from));
        List<SetLine.Run> runs = new ArrayList<>();
        if (cut > 0) {
            runs.add(new SetLine.Run(line.substring(0, cut), face));
        }
        if (cut < line.length()) {
            runs.add(new SetLine.Run(line.substring(cut), then));
        }
        return runs;
    }
}
