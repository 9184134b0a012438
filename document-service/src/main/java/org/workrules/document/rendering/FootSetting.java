package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.BOTTOM;
import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.MM;
import static org.workrules.document.rendering.Measure.PITCH;
import static org.workrules.document.rendering.Measure.RIGHT;
import static org.workrules.document.rendering.Measure.SMALL;
import static org.workrules.document.rendering.Measure.SPACING;
import static org.workrules.document.rendering.Measure.THICK;
import static org.workrules.document.rendering.Measure.THIN;
import static org.workrules.document.rendering.Measure.WIDTH;

import java.util.List;

/** Sets the imprint (版记) at the foot of the last sheet, the page numbers, and the code by which a document is verified. */
final class FootSetting {

    private static final double LINE = 22;
    private static final double PADDING = 3;
    private static final double NUMBER_BELOW = 7 * MM;
    private static final double CODE = 20 * MM;
    private static final double CODE_BELOW = 4 * MM;
    /** Between the text block and the lower red rule of a letter. */
    static final double LETTER_CODE = 13 * MM;
    static final String CODE_CAPTION = "扫码核验真伪";
    static final double CAPTION = 7;
    private static final double DRAFT = 10.5;

    private final Galley galley;
    private final Metrics metrics;
    private final Page page;

    FootSetting(Galley galley, Page page) {
        this.galley = galley;
        this.metrics = galley.metrics();
        this.page = page;
    }

    void set() {
        if (page.layout() == Page.Layout.LETTER) {
            letterRecipients();
        } else {
            imprint();
        }
        for (int sheet = 0; sheet < galley.sheets().size(); sheet++) {
            if (!page.isIssued()) {
                draft(galley.sheets().get(sheet));
            }
            if (page.layout() != Page.Layout.LETTER || sheet > 0) {
                number(galley.sheets().get(sheet), sheet + 1);
            }
        }
        if (page.code() != null) {
            code();
        }
    }

    /** A list of recipients, its lines beginning where the first name does. */
    private record Broken(String label, List<String> lines) {
    }

    private List<Broken> recipients() {
        LineBreaker breaker = new LineBreaker(point -> metrics.width(Typeface.FANGSONG, point) * SMALL + SPACING);
        return page.imprint().recipients().stream()
                .map(list -> new Broken(list.label(), breaker.lines(list.names(), WIDTH - 2 * SMALL - hang(list.label()), 0))).toList();
    }

    private double hang(String label) {
        return metrics.width(Typeface.FANGSONG, label, SMALL, SPACING);
    }

    private static double height(List<Broken> recipients) {
        return recipients.stream().mapToInt(list -> list.lines().size()).sum() * LINE;
    }

    /** Thick line, addressees and copies, thin line, printer and day, thick line at the lower edge of the text block. */
    private void imprint() {
        List<Broken> recipients = recipients();
        double height = LINE + 2 * PADDING + (recipients.isEmpty() ? 0 : height(recipients) + 2 * PADDING);
        galley.ensure((int) Math.ceil(height / PITCH) + 1);
        rule(BOTTOM, THICK);
        double y = BOTTOM - PADDING - LINE;
        small(LEFT + SMALL, y, page.imprint().printer());
        String day = page.imprint().day();
        small(RIGHT - SMALL - metrics.width(Typeface.FANGSONG, day, SMALL, SPACING), y, day);
        y -= PADDING;
        if (!recipients.isEmpty()) {
            rule(y, THIN);
            y -= PADDING + height(recipients);
            recipients(recipients, y);
            y -= PADDING;
        }
        rule(y, THICK);
    }

    private void recipients(List<Broken> recipients, double first) {
        double y = first;
        for (Broken list : recipients) {
            small(LEFT + SMALL, y, list.label());
            for (String line : list.lines()) {
                small(LEFT + SMALL + hang(list.label()), y, line);
                y += LINE;
            }
        }
    }

    /** A letter has addressees and copies, and neither printer nor lines (10.1). */
    private void letterRecipients() {
        List<Broken> recipients = recipients();
        if (!recipients.isEmpty()) {
            galley.ensure((int) Math.ceil(height(recipients) / PITCH) + 1);
            recipients(recipients, BOTTOM - height(recipients));
        }
    }

    private void rule(double y, double thickness) {
        galley.sheet().put(new Ink.Rule(LEFT, y, RIGHT, y, thickness, false));
    }

    private void small(double x, double top, String text) {
        if (text.isEmpty()) {
            return;
        }
        galley.sheet().put(new Ink.Words(x, Measure.baseline(top, LINE, SMALL), text, Typeface.FANGSONG, SMALL, SPACING, false));
    }

    /** Odd numbers one character from the right, even ones from the left, the dashes 7 mm below the text block. */
    private void number(Sheet sheet, int number) {
        String text = "— " + number + " —";
        double width = metrics.width(Typeface.SONG, text, SMALL, 0);
        double x = number % 2 == 1 ? RIGHT - SMALL - width : LEFT + SMALL;
        sheet.put(new Ink.Words(x, BOTTOM + NUMBER_BELOW + SMALL / 2 - (1 - Measure.ASCENT) * SMALL, text, Typeface.SONG, SMALL, 0, false));
    }

    /** What is not issued says so on every page. */
    private void draft(Sheet sheet) {
        String text = "送审稿　非正式文件";
        double width = metrics.width(Typeface.HEI, text, DRAFT, 0);
        sheet.put(new Ink.Words(RIGHT - width, Measure.TOP - 11 * MM, text, Typeface.HEI, DRAFT, 0, false));
    }

    /** Below the text block of the last sheet, on the side that has no page number. */
    private void code() {
        boolean left = galley.sheets().size() % 2 == 1;
        if (page.layout() == Page.Layout.LETTER && galley.sheets().size() == 1) {
            galley.sheet().put(new Ink.Code(LEFT, BOTTOM, LETTER_CODE, page.code()));
            return;
        }
        double x = left ? LEFT : RIGHT - CODE;
        galley.sheet().put(new Ink.Code(x, BOTTOM + CODE_BELOW, CODE, page.code()));
        double width = metrics.width(Typeface.HEI, CODE_CAPTION, CAPTION, 0);
        galley.sheet().put(new Ink.Words(x + (CODE - width) / 2, BOTTOM + CODE_BELOW + CODE + CAPTION, CODE_CAPTION, Typeface.HEI, CAPTION, 0, false));
    }
}
