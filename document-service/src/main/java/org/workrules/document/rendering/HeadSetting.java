package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.ADVANCE;
import static org.workrules.document.rendering.Measure.ASCENT;
import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.MM;
import static org.workrules.document.rendering.Measure.PITCH;
import static org.workrules.document.rendering.Measure.RIGHT;
import static org.workrules.document.rendering.Measure.SHEET_HEIGHT;
import static org.workrules.document.rendering.Measure.SHEET_WIDTH;
import static org.workrules.document.rendering.Measure.SPACING;
import static org.workrules.document.rendering.Measure.TEXT;
import static org.workrules.document.rendering.Measure.TITLE;
import static org.workrules.document.rendering.Measure.TOP;
import static org.workrules.document.rendering.Measure.WIDTH;


/** Sets the head (版头) and the title. */
final class HeadSetting {

    private static final double DOCUMENT_MARK = TOP + 35 * MM;
    private static final double ORDER_MARK = TOP + 20 * MM;
    private static final double LETTER_MARK = 30 * MM;
    private static final double LARGEST_MARK = 54;
    private static final double LARGEST_LETTER_MARK = 40;
    private static final double MARK_WIDTH = WIDTH - 8 * MM;
    private static final double BELOW = 4 * MM;
    private static final double RED_RULE = 1.5;
    private static final double LETTER_RULE = 170 * MM;
    private static final double LETTER_FOOT = SHEET_HEIGHT - 20 * MM;
    private static final double LETTER_THICK = 2;
    private static final double LETTER_THIN = 0.75;
    private static final double LETTER_GAP = 2.5;
    private static final double TITLE_PITCH = 34;
    static final int TITLE_WIDEST = 18;
    /** A title of more characters is set smaller, so that the first page still has some of the text. */
    private static final int MOST_LARGE = 4 * TITLE_WIDEST;
    private static final double SMALL_TITLE = 16;
    private static final double SMALL_TITLE_PITCH = 22;
    private static final int SMALL_TITLE_WIDEST = 26;

    private final Galley galley;
    private final Page page;

    HeadSetting(Galley galley, Page page) {
        this.galley = galley;
        this.page = page;
    }

    void set() {
        if (page.layout() == Page.Layout.LETTER) {
            letter();
        } else {
            document(page.layout() == Page.Layout.ORDER ? ORDER_MARK : DOCUMENT_MARK);
        }
        title();
    }

    private void document(double top) {
        double down = TOP;
        for (String mark : page.headMarks()) {
            words(LEFT, Measure.baseline(down, PITCH, TEXT), mark, page.headMarks().indexOf(mark) == 0 && isSerial(mark)
                    ? Typeface.FANGSONG : Typeface.HEI, TEXT, SPACING, false);
            down += PITCH;
        }
        double row = mark(top, LARGEST_MARK) + 2 * PITCH;
        if (page.signers().isEmpty()) {
            centred(row, page.number());
        } else {
            row = signers(row);
        }
        double rule = row + (PITCH + TEXT) / 2 + BELOW;
        galley.sheet().put(new Ink.Rule(LEFT, rule, RIGHT, rule, RED_RULE, true));
        galley.below(rule);
        galley.skip(2);
    }

    /** Numbers of copies are digits alone. */
    private static boolean isSerial(String mark) {
        return mark.chars().noneMatch(Character::isIdeographic);
    }

    /** The mark of the issuer, as large as fits, its top at a height; returns where it ends. */
    private double mark(double top, double largest) {
        double natural = galley.metrics().width(Typeface.TITLE, page.mark(), 1, 0);
        double size = Math.min(largest, MARK_WIDTH / natural);
        double spacing = Math.max(0, Math.min(size / 3, (MARK_WIDTH * 0.9 - natural * size) / page.mark().length()));
        double width = natural * size + spacing * (page.mark().length() - 1);
        words((LEFT + RIGHT - width) / 2, top + ASCENT * size, page.mark(), Typeface.TITLE, size, spacing, true);
        return top + size;
    }

    private void centred(double row, String text) {
        double width = galley.metrics().width(Typeface.FANGSONG, text, TEXT, SPACING);
        words((LEFT + RIGHT - width) / 2, Measure.baseline(row, PITCH, TEXT), text, Typeface.FANGSONG, TEXT, SPACING, false);
    }

    /** 签发人 on the right, one below the other; the number on the left in the row of the last. Returns that row. */
    private double signers(double first) {
        String label = "签发人：";
        double names = page.signers().stream().mapToDouble(name -> galley.metrics().width(Typeface.KAI, name, TEXT, SPACING)).max().orElse(0);
        double labelWidth = galley.metrics().width(Typeface.FANGSONG, label, TEXT, SPACING);
        double x = RIGHT - ADVANCE - names;
        double row = first;
        for (int each = 0; each < page.signers().size(); each++) {
            row = first + each * PITCH;
            double baseline = Measure.baseline(row, PITCH, TEXT);
            if (each == 0) {
                words(x - labelWidth, baseline, label, Typeface.FANGSONG, TEXT, SPACING, false);
            }
            words(x, baseline, page.signers().get(each), Typeface.KAI, TEXT, SPACING, false);
        }
        words(LEFT + ADVANCE, Measure.baseline(row, PITCH, TEXT), page.number(), Typeface.FANGSONG, TEXT, SPACING, false);
        return row;
    }

    /** Double red rules above and below the text; the number at the right below the upper one. */
    private void letter() {
        double rule = mark(LETTER_MARK, LARGEST_LETTER_MARK) + BELOW;
        double from = (SHEET_WIDTH - LETTER_RULE) / 2;
        red(from, rule, LETTER_THICK);
        red(from, rule + LETTER_GAP, LETTER_THIN);
        red(from, LETTER_FOOT - LETTER_GAP, LETTER_THIN);
        red(from, LETTER_FOOT, LETTER_THICK);
        double row = rule + 2 * LETTER_GAP;
        double width = galley.metrics().width(Typeface.FANGSONG, page.number(), TEXT, SPACING);
        words(RIGHT - width, Measure.baseline(row, PITCH, TEXT), page.number(), Typeface.FANGSONG, TEXT, SPACING, false);
        for (String mark : page.headMarks()) {
            words(LEFT, Measure.baseline(row, PITCH, TEXT), mark, isSerial(mark) ? Typeface.FANGSONG : Typeface.HEI, TEXT, SPACING, false);
            row += PITCH;
        }
        galley.below(Math.max(row, rule + 2 * LETTER_GAP + PITCH));
        galley.skip(2);
    }

    private void red(double from, double y, double thickness) {
        galley.sheet().put(new Ink.Rule(from, y, from + LETTER_RULE, y, thickness, true));
    }

    private void title() {
        boolean small = page.title().codePointCount(0, page.title().length()) > MOST_LARGE;
        double size = small ? SMALL_TITLE : TITLE;
        double pitch = small ? SMALL_TITLE_PITCH : TITLE_PITCH;
        double top = galley.top();
        for (String line : TitleLines.of(page.title(), small ? SMALL_TITLE_WIDEST : TITLE_WIDEST, page.words())) {
            double width = galley.metrics().width(Typeface.TITLE, line, size, 0);
            words((LEFT + RIGHT - width) / 2, Measure.baseline(top, pitch, size), line, Typeface.TITLE, size, 0, false);
            top += pitch;
        }
        galley.below(top);
        galley.skip(1);
    }

    private void words(double x, double baseline, String text, Typeface face, double size, double spacing, boolean red) {
        if (!text.isEmpty()) {
            galley.sheet().put(new Ink.Words(x, baseline, text, face, size, spacing, red));
        }
    }
}
