package org.workrules.bench;

import java.util.Locale;
import java.util.function.DoublePredicate;

/**
 * One line of the table.
 *
 * @param what     what was measured
 * @param ours     the system's own figure, in words
 * @param beside   the figure of what stands beside it, in words; empty for none
 * @param value    what is held against the mark
 * @param mark     the mark, in words
 * @param reached  whether the value reaches the mark
 */
record Figure(String what, String ours, String beside, double value, String mark, boolean reached) {

    /** A figure that must reach a mark from below. */
    static Figure atLeast(String what, String ours, String beside, double value, double mark) {
        return of(what, ours, beside, value, "at least " + number(mark), one -> one >= mark);
    }

    /** A figure that must not exceed a mark. */
    static Figure atMost(String what, String ours, String beside, double value, double mark) {
        return of(what, ours, beside, value, "at most " + number(mark), one -> one <= mark);
    }

    private static Figure of(String what, String ours, String beside, double value, String mark, DoublePredicate holds) {
        return new Figure(what, ours, beside, value, mark, holds.test(value));
    }

    /** A line of a Markdown table. */
    String row() {
        return "| " + String.join(" | ", what, ours, beside, number(value), mark, reached ? "reached" : "**below**") + " |";
    }

    /** A number as people read it: three digits that say something. */
    static String number(double value) {
        if (Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }
}
