package org.workrules.platform.web;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.audit.AuditEntry;
import org.workrules.platform.audit.AuditLog;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.patience.Patience;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.IncomingRequest;
import org.workrules.platform.pipeline.NotFound;

/** The short way for reading: a session, a projection, an answer with the record's ETag. */
@ApplicationScoped
public class Queries {

    private final Mutiny.SessionFactory sessions;
    private final Pool pool;
    private final IncomingRequest incoming;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Patience patience;

    Queries(Mutiny.SessionFactory sessions, Pool pool, IncomingRequest incoming, AuditLog audit, BusinessClock clock,
            Patience patience) {
        this.sessions = sessions;
        this.pool = pool;
        this.incoming = incoming;
        this.audit = audit;
        this.clock = clock;
        this.patience = patience;
    }

    /** Who asks. */
    public Caller caller() {
        return incoming.caller();
    }

    /** Reads in a session that ends with the read; fails when the database does not answer in time. */
    public <T> Uni<T> read(Function<Mutiny.Session, Uni<T>> query) {
        return patience.with(sessions.withSession(query));
    }

    /**
     * Rows of a statement of one's own, for figures and lists that are no records; fails when the database does not answer
     * in time.
     *
     * @param sql    with {@code $1}, {@code $2} and so on for the values
     * @param values in their order
     */
    public Uni<RowSet<Row>> rows(String sql, Tuple values) {
        return patience.with(pool.preparedQuery(sql).execute(values));
    }

    /**
     * One record with its ETag.
     *
     * @param visible whether this caller may know of the record; one who may not is told that there is none
     */
    public <A extends Aggregate> Uni<Response> one(Class<A> type, UUID id, Predicate<A> visible, Function<A, ?> view) {
        return one(type, id, visible, found -> Uni.createFrom().voidItem(), view);
    }

    /**
     * As {@link #one(Class, UUID, Predicate, Function)}, for a record with lazy parts.
     *
     * @param fetch reads the parts that the view shows
     */
    public <A extends Aggregate> Uni<Response> one(Class<A> type, UUID id, Predicate<A> visible,
                                                   Function<A, Uni<?>> fetch, Function<A, ?> view) {
        return read(session -> visible(session, type, id, visible).chain(found -> fetch.apply(found).map(fetched ->
                Response.ok(view.apply(found)).header(HttpHeaders.ETAG, found.etag()).build())));
    }

    /**
     * A record that the caller may know of, for reads that go on from it; one who may not is told that there is none,
     * and the look is recorded.
     */
    public <A extends Aggregate> Uni<A> visible(Mutiny.Session session, Class<A> type, UUID id, Predicate<A> visible) {
        return session.find(type, id).chain(found -> {
            if (found == null) {
                return Uni.createFrom().failure(new NotFound(type.getSimpleName(), id));
            }
            if (!visible.test(found)) {
                return refused(type, id).chain(() -> Uni.createFrom().failure(new NotFound(type.getSimpleName(), id)));
            }
            return Uni.createFrom().item(found);
        });
    }

    /** A look at what clearance or need-to-know does not allow is recorded (art. 35). */
    private Uni<Void> refused(Class<?> type, UUID id) {
        Caller caller = caller();
        UUID entry = EventIds.next();
        return audit.recordRefusal(new AuditEntry(entry, clock.now(), caller.id(), caller.department(), "look",
                type.getSimpleName(), id, AuditEntry.Outcome.DENIED, null, "clearance or need to know", entry.toString()));
    }
}
