package org.workrules.meeting.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, so that Chinese text is read as such, and no cell that
 * a spreadsheet would carry out as a formula.
 */
final class Csv {

    /** The media type with its character set. */
    static final String TYPE = "text/csv;charset=UTF-8";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {
    }

    static String of(List<String> head, List<List<Object>> rows) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(head);
            for (List<Object> row : rows) {
                printer.printRecord(row.stream().map(Csv::cell).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Words that begin like a formula get an apostrophe in front; numbers stay numbers. */
    static Object cell(Object value) {
        if (!(value instanceof String text) || text.isEmpty()) {
            return value == null ? "" : value;
        }
        return FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
