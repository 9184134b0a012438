package org.workrules.disclosure.reading;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.workrules.disclosure.publicity.IssuedText;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.sql.Conditions;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/**
 * What lies open to everybody, read straight from the columns that are public: current editions and issued notices.
 * Pages go on after a record's place, not after a count, so that a release in between neither repeats nor hides one.
 */
@ApplicationScoped
public class PublicShelf {

    private static final String EDITION = """
            select e.publication_id, e.document_number, e.kind, e.title, e.issuer, e.issued_on, e.summary, e.correction,
                   e.interpretation, e.body_hash, e.released_at,
                   (select min(f.released_at) from edition f where f.publication_id = e.publication_id) as published_at
            from edition e where e.ended_at is null""";
    private static final String EDITION_AFTER = """
            (e.released_at, e.id) < (select a.released_at, a.id from edition a where a.publication_id = ?
                                     order by a.number desc limit 1)""";
    private static final String EDITION_ORDER = " order by e.released_at desc, e.id desc limit ";
    private static final String NOTICE = """
            select n.id, n.headline, n.body, n.issued_at from first_notice n where n.state = 'ISSUED'""";
    private static final String NOTICE_AFTER =
            "(n.issued_at, n.id) < (select a.issued_at, a.id from first_notice a where a.id = ?)";
    private static final String NOTICE_ORDER = " order by n.issued_at desc, n.id desc limit ";
    private static final String LAST_CHANGE = """
            select greatest((select max(released_at) from edition), (select max(ended_at) from edition),
                            (select max(issued_at) from first_notice)) as changed_at""";

    private final Queries queries;
    private final IssuedText issuedText;

    PublicShelf(Queries queries, IssuedText issuedText) {
        this.queries = queries;
        this.issuedText = issuedText;
    }

    /** A page of published documents, the newest release first. */
    Uni<Page<PublicPublication>> publications(PublicFilter filter, PageRequest page) {
        Conditions conditions = new Conditions(EDITION)
                .where("e.kind = ?", filter.kind)
                .where("e.issuer = ?", filter.issuer)
                .where("e.released_at >= ?", filter.from == null ? null
                        : BusinessZone.startOf(filter.from).atOffset(ZoneOffset.UTC))
                .where(EDITION_AFTER, page.after);
        title(conditions, filter.q);
        return run(conditions, EDITION_ORDER, page.limit + 1).map(rows -> page(rows, page.limit, PublicShelf::publication, PublicPublication::id));
    }

    /** One published document with its text; empty when the public does not read it. */
    Uni<Optional<PublicText>> publication(UUID id) {
        return run(new Conditions(EDITION).where("e.publication_id = ?", id), EDITION_ORDER, 1)
                .chain(rows -> rows.size() == 0 ? Uni.createFrom().item(Optional.empty())
                        : text(rows.iterator().next()).map(Optional::of));
    }

    private Uni<PublicText> text(Row row) {
        return issuedText.read(row.getString("body_hash"))
                .map(text -> new PublicText(publication(row), row.getString("interpretation"), text));
    }

    /** A page of first notices, the newest first. */
    Uni<Page<PublicNotice>> notices(PageRequest page) {
        return run(new Conditions(NOTICE).where(NOTICE_AFTER, page.after), NOTICE_ORDER, page.limit + 1)
                .map(rows -> page(rows, page.limit, PublicShelf::notice, PublicNotice::id));
    }

    /** One first notice; empty when it is not issued. */
    Uni<Optional<PublicNotice>> notice(UUID id) {
        return run(new Conditions(NOTICE).where("n.id = ?", id), NOTICE_ORDER, 1)
                .map(rows -> rows.size() == 0 ? Optional.empty() : Optional.of(notice(rows.iterator().next())));
    }

    /** When anything was last released, corrected, withdrawn or issued; empty while nothing ever was. */
    Uni<Optional<Instant>> lastChange() {
        return queries.rows(LAST_CHANGE, Tuple.tuple()).map(rows -> Optional.ofNullable(
                rows.iterator().next().getOffsetDateTime("changed_at")).map(OffsetDateTime::toInstant));
    }

    /** Words of a title by their pairs of characters; a single character by the beginning of the title. */
    private static void title(Conditions conditions, String q) {
        String words = q == null ? "" : q.replaceAll("\\s", "");
        if (words.codePointCount(0, words.length()) == 1) {
            String literal = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            conditions.where("e.title_key like lower(?) || '%'", literal);
        } else if (!words.isEmpty()) {
            conditions.where("e.title_pairs @> title_pairs(?)", words).where("strpos(e.title_key, title_key(?)) > 0", words);
        }
    }

    private static PublicPublication publication(Row row) {
        return new PublicPublication(row.getUUID("publication_id"), row.getString("document_number"), row.getString("kind"),
                row.getString("title"), row.getString("issuer"), row.getLocalDate("issued_on"),
                row.getOffsetDateTime("published_at").toInstant(), row.getOffsetDateTime("released_at").toInstant(),
                row.getString("summary"), row.getString("correction"));
    }

    private static PublicNotice notice(Row row) {
        return new PublicNotice(row.getUUID("id"), row.getString("headline"), row.getString("body"),
                row.getOffsetDateTime("issued_at").toInstant());
    }

    private static <T> Page<T> page(RowSet<Row> rows, int limit, Function<Row, T> view, Function<T, UUID> id) {
        List<T> found = new ArrayList<>();
        rows.forEach(row -> found.add(view.apply(row)));
        return Page.of(found, limit, id);
    }

    private Uni<RowSet<Row>> run(Conditions conditions, String order, int limit) {
        return queries.rows(conditions.sql(order + limit), Tuple.from(conditions.values()));
    }
}
