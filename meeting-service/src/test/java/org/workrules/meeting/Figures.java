package org.workrules.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;

/** The figures that a new database has, read from the migrations, so that rules are tested with what is installed. */
final class Figures {

    private static final Pattern ROW = Pattern.compile(
            "\\('([^']+)', '([^']+)', (\\d+), '([A-Z_]+)', (\\d+), '([^']+)', (true|false), '([-0-9]+)', '([^']+)'\\)");
    private static final List<String> MIGRATIONS = List.of("V142__meeting_policies.sql", "V144__meeting_control.sql",
            "V161__meetings_on_another_day.sql");

    private Figures() {
    }

    static PolicySet installed() {
        List<Policy> rows = new ArrayList<>();
        MIGRATIONS.forEach(migration -> {
            Matcher row = ROW.matcher(read(migration));
            while (row.find()) {
                rows.add(new Policy(row.group(1), row.group(2), Integer.parseInt(row.group(3)), row.group(4),
                        new BigDecimal(row.group(5)), row.group(6), Boolean.parseBoolean(row.group(7)),
                        LocalDate.parse(row.group(8)), row.group(9)));
            }
        });
        return new PolicySet(rows);
    }

    private static String read(String migration) {
        try (InputStream sql = Figures.class.getResourceAsStream("/db/migration/" + migration)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
