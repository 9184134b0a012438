package org.workrules.document.rendering;

import static org.workrules.document.rendering.Measure.ADVANCE;
import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.MM;
import static org.workrules.document.rendering.Measure.PITCH;
import static org.workrules.document.rendering.Measure.RIGHT;
import static org.workrules.document.rendering.Measure.SPACING;
import static org.workrules.document.rendering.Measure.TEXT;
import static org.workrules.document.rendering.Measure.WIDTH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where issuers, signer and date stand below the text (GB/T 9704-2012, 7.3.5). Seals and stamps of signatures are not drawn; the
 * rows leave their place.
 */
final class Signing {

    /** Seal of a municipal government (印章), across. */
    static final double SEAL = 42 * MM;
    /** Rows above issuer or signer, so that a seal lies over issuer and date and its top within a row below the text. */
    static final int ROWS_ABOVE = 2;
    private static final int MOST_SEALS = 3;
    private static final double BETWEEN_SEALS = 3 * MM;
    private static final int ROWS_OF_A_SEAL = (int) Math.ceil((SEAL + BETWEEN_SEALS) / PITCH);
    private static final double TWO = 2 * ADVANCE;
    private static final double FOUR = 4 * ADVANCE;
    /** As wide as most dates, for a document that has none yet. */
    private static final String SOME_DAY = "2026年10月10日";

    private final Page.Signature signature;
    private final Metrics metrics;

    private Signing(Page page, Metrics metrics) {
        this.signature = page.signature();
        this.metrics = metrics;
    }

    /** The rows below the text, from the first one on; empty ones leave room. */
    static List<List<Place>> rows(Page page, Metrics metrics) {
        Signing signing = new Signing(page, metrics);
        return switch (page.layout()) {
            case MINUTES -> List.of();
            case ORDER -> signing.order();
            default -> page.signature().issuers().size() == 1 ? signing.alone() : signing.jointly();
        };
    }

    /** The date four characters from the right, the issuer in the middle above it (7.3.5.1). */
    private List<List<Place>> alone() {
        String issuer = signature.issuers().get(0);
        double middle = RIGHT - FOUR - width(signature.date() == null ? SOME_DAY : signature.day()) / 2;
        double half = width(issuer) / 2;
        double kept = Math.max(LEFT + half, Math.min(middle, RIGHT - TWO - half));
        List<List<Place>> rows = above();
        rows.add(List.of(text(kept, issuer)));
        rows.add(List.of(text(kept, signature.day())));
        return rows;
    }

    /** At most three in a row, so far apart that no seal touches another; the last one stands over the date (7.3.5.1). */
    private List<List<Place>> jointly() {
        List<String> issuers = signature.issuers();
        double widest = issuers.stream().mapToDouble(this::width).max().orElse(0);
        int columns = Math.max(1, Math.min(Math.min(MOST_SEALS, issuers.size()), (int) (WIDTH / Math.max(widest + ADVANCE, SEAL + BETWEEN_SEALS))));
        double column = WIDTH / columns;
        List<List<Place>> rows = above();
        for (int first = 0; first < issuers.size(); first += columns) {
            int last = Math.min(first + columns, issuers.size());
            List<Place> row = new ArrayList<>();
            for (int each = first; each < last; each++) {
                row.add(text(RIGHT - (last - each - 0.5) * column, issuers.get(each)));
            }
            rows.add(row);
            if (last < issuers.size()) {
                rows.addAll(Collections.nCopies(ROWS_OF_A_SEAL - 1, List.of()));
            }
        }
        rows.add(List.of(text(RIGHT - column / 2, signature.day())));
        return rows;
    }

    /** Place of the signer's stamp (签名章) four characters from the right, the office two before it; the date a row below (7.3.5.3). */
    private List<List<Place>> order() {
        List<List<Place>> rows = above();
        double right = RIGHT - FOUR;
        List<Place> signer = new ArrayList<>();
        if (signature.signer() != null) {
            Place name = Place.upTo(right, signature.signer(), Typeface.KAI, metrics);
            signer.add(Place.upTo(name.left() - TWO, signature.office(), Typeface.FANGSONG, metrics));
            signer.add(name);
        }
        rows.add(signer);
        rows.add(List.of());
        rows.add(List.of(Place.upTo(right, signature.day(), Typeface.FANGSONG, metrics)));
        return rows;
    }

    private static List<List<Place>> above() {
        return new ArrayList<>(Collections.nCopies(ROWS_ABOVE, List.of()));
    }

    private Place text(double middle, String text) {
        return Place.around(middle, text, Typeface.FANGSONG, metrics);
    }

    private double width(String text) {
        return metrics.width(Typeface.FANGSONG, text, TEXT, SPACING);
    }
}
