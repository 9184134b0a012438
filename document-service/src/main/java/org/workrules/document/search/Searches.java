package org.workrules.document.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.workrules.document.format.DocumentKind;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/**
 * Finds records by their text. The index of pairs finds candidates within what the caller may know of; each is then looked through
 * for the words themselves, because pairs alone do not say in which order they stood.
 */
@ApplicationScoped
class Searches {

    private static final int AROUND = 20;

    private final Queries queries;

    Searches(Queries queries) {
        this.queries = queries;
    }

    /** One page of what was found, newest first. */
    Uni<Page<SearchHit>> find(SearchRequest request, Caller caller, PageRequest page) {
        List<String> runs = Bigrams.runs(Bigrams.normal(request.words));
        Statement statement = new Statement();
        statement.and("grams @> %s::varchar[]", Bigrams.of(String.join(" ", runs)).toArray(String[]::new));
        statement.and("grams && %s::varchar[]", SearchText.marks(caller));
        statement.and("secrecy = any(%s::varchar[])", Clearance.upTo(caller.clearance()).stream().map(Clearance::name).toArray(String[]::new));
        runs.forEach(run -> statement.and("(position(%1$s in text) > 0 or position(%1$s in searched(title, number)) > 0)", run));
        statement.and("source = %s", request.source == null ? null : request.source.name());
        statement.and("kind = %s", request.kind == null ? null : request.kind.name());
        statement.and("number = %s", request.number);
        statement.and("sender = %s", request.sender);
        statement.and("state = %s", request.state);
        statement.and("day >= %s", request.from);
        statement.and("day <= %s", request.to);
        statement.and("id < %s", page.after);
        String excerpt = "substr(text, greatest(1, position($" + statement.add(runs.get(0)) + " in text) - " + AROUND + "), "
                + 3 * AROUND + ")";
        String sql = "select source, id, kind, number, title, sender, day, state, case when position($" + statement.values.size()
                + " in text) > 0 then " + excerpt + " end as excerpt from search_text where " + statement.conditions
                + " order by id desc limit " + (page.limit + 1);
        return queries.rows(sql, Tuple.from(statement.values)).map(rows -> Page.of(
                StreamSupport.stream(rows.spliterator(), false).map(Searches::hit).toList(), page.limit, SearchHit::id));
    }

    private static SearchHit hit(Row row) {
        SearchSource source = SearchSource.valueOf(row.getString("source"));
        UUID id = row.getUUID("id");
        return new SearchHit(source, id, DocumentKind.valueOf(row.getString("kind")), row.getString("number"), row.getString("title"),
                row.getString("sender"), row.getLocalDate("day"), row.getString("state"), row.getString("excerpt"), source.path() + id);
    }

    /** Conditions with their values, numbered as the database counts them. */
    private static final class Statement {

        private final StringBuilder conditions = new StringBuilder("true");
        private final List<Object> values = new ArrayList<>();

        private int add(Object value) {
            values.add(value);
            return values.size();
        }

        private void and(String condition, Object value) {
            if (value != null) {
                conditions.append(" and ").append(condition.formatted("$" + add(value)));
            }
        }
    }
}
