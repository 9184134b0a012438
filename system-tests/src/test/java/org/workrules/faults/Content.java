package org.workrules.faults;

import java.util.stream.Collectors;

/** What tables hold, as a fingerprint of each, to be compared with what they held before. */
final class Content {

    /** Kept anew by every start and every reading, and no part of what is known. */
    private static final String PASSING = "('inbox', 'audit_entry', 'flyway_schema_history', 'outbox', 'deadline')";
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in %s order by 1""".formatted(PASSING);

    private Content() {
    }

    /** Of all tables of a service in which it keeps what it knows. */
    static String of(Shelf shelf, String service) {
        return shelf.column(service, TABLES).stream().map(table -> of(shelf, service, table)).collect(Collectors.joining());
    }

    /** Of one table. */
    static String of(Shelf shelf, String service, String table) {
        return service + "." + table + " " + shelf.one(service,
                "select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from " + table + " t") + "\n";
    }
}
