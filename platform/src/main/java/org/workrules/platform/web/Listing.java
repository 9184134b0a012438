package org.workrules.platform.web;

import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.pipeline.Aggregate;

/**
 * A filtered list with keyset paging. Conditions whose value is {@code null} are left out, so that a resource states
 * its filters once:
 *
 * <pre>{@code
 * Listing.of(Topic.class).where("e.state = :state", "state", state)
 *         .where("e.department = :department", "department", department)
 *         .page(session, page, TopicSummary::of);
 * }</pre>
 */
public final class Listing<A extends Aggregate> {

    private final Class<A> type;
    private final StringBuilder conditions = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Listing(Class<A> type) {
        this.type = type;
    }

    /** All records of a type, newest first; the alias in conditions is {@code e}. */
    public static <A extends Aggregate> Listing<A> of(Class<A> type) {
        return new Listing<>(type);
    }

    /** Only records that satisfy an HQL condition on one value; no condition when the value is {@code null}. */
    public Listing<A> where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.append(" and (").append(condition).append(')');
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Only records that satisfy an HQL condition on several values, none of them {@code null}. */
    public Listing<A> where(String condition, Map<String, ?> values) {
        parameters.putAll(values);
        return where(condition);
    }

    /** Only records that satisfy an HQL condition without a value. */
    public Listing<A> where(String condition) {
        conditions.append(" and (").append(condition).append(')');
        return this;
    }

    /** Reads one page and shows each record through a view. */
    public <V> Uni<Page<V>> page(Mutiny.Session session, PageRequest page, Function<A, V> view) {
        where("e.id < :after", "after", page.after);
        Mutiny.SelectionQuery<A> query = session.createSelectionQuery(
                "from " + type.getName() + " e where " + conditions + " order by e.id desc", type);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(page.limit + 1).getResultList()
                .map(found -> Page.of(found, page.limit, Aggregate::id).map(view));
    }
}
