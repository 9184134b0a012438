package org.workrules.platform.sql;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * Plain statements on the connection of a session. They cost a third of a native query, which is planned, flushed for and
 * mapped each time, and several may be under way at once: the driver sends them one behind the other without waiting for each
 * answer. What they read or write must have been flushed before.
 */
public final class Statements {

    private Statements() {
    }

    /**
     * Changes rows.
     *
     * @param sql    with {@code $1}, {@code $2} and so on for the values
     * @param values in their order
     * @return how many rows were changed
     */
    public static Uni<Integer> update(Mutiny.Session session, String sql, Object... values) {
        return Uni.createFrom().completionStage(() -> connection(session).update(sql, values));
    }

    /**
     * Reads rows, or changes some and reads what came of it.
     *
     * @param sql    with {@code $1}, {@code $2} and so on for the values
     * @param row    makes something of the columns of a row
     * @param values in their order
     */
    public static <T> Uni<List<T>> rows(Mutiny.Session session, String sql, Function<Object[], T> row, Object... values) {
        return Uni.createFrom().completionStage(() -> connection(session).select(sql, values)).map(result -> {
            List<T> all = new ArrayList<>(result.size());
            result.forEachRemaining(columns -> all.add(row.apply(columns)));
            return all;
        });
    }

    private static ReactiveConnection connection(Mutiny.Session session) {
        return ((MutinySessionImpl) session).getReactiveConnection();
    }
}
