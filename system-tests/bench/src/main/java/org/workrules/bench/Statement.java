package org.workrules.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One SQL statement as the database's log tells it, to be carried out again.
 *
 * @param sql        the text with {@code ?} for each value
 * @param parameters the values in the order of the question marks, {@code null} for NULL
 */
record Statement(String sql, List<String> parameters) {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final String GIVEN = " = ";

    /** Reads a statement and the line of its parameters, {@code null} when it has none. */
    static Statement of(String text, String detail) {
        List<String> values = values(detail == null ? "" : detail);
        List<String> inOrder = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        StringBuilder sql = new StringBuilder();
        while (place.find()) {
            inOrder.add(values.get(Integer.parseInt(place.group(1)) - 1));
            place.appendReplacement(sql, "?");
        }
        place.appendTail(sql);
        return new Statement(sql.toString(), inOrder);
    }

    private static List<String> values(String detail) {
        List<String> values = new ArrayList<>();
        for (int at = detail.indexOf(GIVEN); at >= 0; at = detail.indexOf(GIVEN, at)) {
            int from = at + GIVEN.length();
            if (detail.startsWith("NULL", from)) {
                values.add(null);
                at = from;
            } else {
                at = end(detail, from + 1);
                values.add(detail.substring(from + 1, at).replace("''", "'"));
            }
        }
        return values;
    }

    /** Where the quote stands that ends a value; one that belongs to the value is doubled. */
    private static int end(String detail, int from) {
        int quote = detail.indexOf('\'', from);
        while (detail.startsWith("''", quote)) {
            quote = detail.indexOf('\'', quote + 2);
        }
        return quote;
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** Carries it out with every value changed as told. */
    void execute(PreparedStatement prepared, UnaryOperator<String> change) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            String value = parameters.get(i);
            prepared.setString(i + 1, value == null ? null : change.apply(value));
        }
        prepared.execute();
    }
}
