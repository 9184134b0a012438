package org.workrules.document.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.workrules.platform.identity.Office;

/** The signing matrix as the migration seeds it, so that tests of the decision and the database speak of one matrix. */
public final class SeededMatrix {

    private static final Pattern ROW = Pattern.compile("\\((\\d), '(\\w+)', +(\\d), '(\\w+)', +'([a-z-]+)', +'(\\w+)', +"
            + "(?:null|'([a-z-]+)'), +(true|false), +(true|false), +'([0-9-]+)'\\)");

    private SeededMatrix() {
    }

    /** All rows of the migration. */
    public static SigningMatrix matrix() {
        try (InputStream sql = SeededMatrix.class.getResourceAsStream("/db/migration/V102__signing.sql")) {
            List<MatrixRow> rows = ROW.matcher(new String(sql.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .map(SeededMatrix::row).toList();
            return new SigningMatrix(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MatrixRow row(MatchResult found) {
        return new MatrixRow(Integer.parseInt(found.group(1)), Purpose.valueOf(found.group(2)), Integer.parseInt(found.group(3)),
                SigningAct.valueOf(found.group(4)), Office.ofRole(found.group(5)).orElseThrow(), Relation.valueOf(found.group(6)),
                found.group(7), Boolean.parseBoolean(found.group(8)), Boolean.parseBoolean(found.group(9)), LocalDate.parse(found.group(10)));
    }
}
