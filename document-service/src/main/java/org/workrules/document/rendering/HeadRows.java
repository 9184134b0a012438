package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.ADVANCE;
import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.RIGHT;

import java.util.ArrayList;
import java.util.List;
import org.workrules.document.rendering.Page.Layout;

/** The rows of the head (版头): serial, secrecy and urgency at the left; the number, with the signers of an upward document. */
final class HeadRows {

    private static final String SIGNED_BY = "签发人：";
    private static final int NAMES_IN_A_ROW = 2;

    private final Page page;
    private final Metrics metrics;

    HeadRows(Page page, Metrics metrics) {
        this.page = page;
        this.metrics = metrics;
    }

    /** Serial, secrecy and urgency, one a row; serials are digits alone and not in 黑体. */
    List<List<Place>> marks() {
        return page.headMarks().stream().map(mark -> List.of(Place.from(LEFT, mark,
                mark.chars().noneMatch(Character::isIdeographic) ? Typeface.FANGSONG : Typeface.HEI, metrics))).toList();
    }

    /** The number below the mark; the signers of an upward document make it several rows. */
    List<List<Place>> number() {
        return page.signers().isEmpty() || page.layout() != Layout.DOCUMENT
                ? List.of(List.of(Place.around((LEFT + RIGHT) / 2, page.number(), Typeface.FANGSONG, metrics))) : signed();
    }

    /** 签发人 on the right, two names in a row; the number at the left in the row of the last (7.2.5, 7.2.6). */
    private List<List<Place>> signed() {
        List<Place> names = page.signers().stream().map(name -> Place.from(0, name, Typeface.KAI, metrics)).toList();
        double column = names.stream().mapToDouble(Place::width).max().orElse(0) + ADVANCE;
        double first = RIGHT - column * Math.min(NAMES_IN_A_ROW, names.size());
        List<List<Place>> rows = new ArrayList<>();
        for (int each = 0; each < names.size(); each++) {
            if (each % NAMES_IN_A_ROW == 0) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(Place.from(first + each % NAMES_IN_A_ROW * column, names.get(each).text(), Typeface.KAI, metrics));
        }
        rows.get(0).add(0, Place.upTo(first, SIGNED_BY, Typeface.FANGSONG, metrics));
        rows.get(rows.size() - 1).add(0, Place.from(LEFT + ADVANCE, page.number(), Typeface.FANGSONG, metrics));
        return rows;
    }

    /** Serial, secrecy and urgency of a letter at the left, its number at the right in the first of these rows (10.1). */
    List<List<Place>> letter() {
        List<List<Place>> rows = new ArrayList<>();
        marks().forEach(mark -> rows.add(new ArrayList<>(mark)));
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        rows.get(0).add(Place.upTo(RIGHT, page.number(), Typeface.FANGSONG, metrics));
        return rows;
    }
}
