package org.workrules.platform.pipeline;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.events.DomainEvent;

/** An act with the transaction it is carried out in: loads and adds aggregates. */
public final class Work {

    private final Mutiny.Session session;
    private final Act act;
    private Aggregate subject;

    Work(Mutiny.Session session, Act act) {
        this.session = session;
        this.act = act;
    }

    /** The session of the transaction, for queries. */
    public Mutiny.Session session() {
        return session;
    }

    /** The act under way. */
    public Act act() {
        return act;
    }

    /** The moment of the act. */
    public Instant now() {
        return act.now();
    }

    /**
     * Loads an aggregate to act on. It will have a new version when the transaction commits.
     *
     * @return the aggregate; fails with {@link NotFound} when there is none
     */
    public <T extends Aggregate> Uni<T> load(Class<T> type, UUID id) {
        return session.find(type, id).map(found -> {
            if (found == null) {
                throw new NotFound(type.getSimpleName(), id);
            }
            return own(found);
        });
    }

    /** Loads a record only to read it. */
    public <T> Uni<T> find(Class<T> type, UUID id) {
        return session.find(type, id)
                .onItem().ifNull().failWith(() -> new NotFound(type.getSimpleName(), id));
    }

    /** Adds a new aggregate. */
    public <T extends Aggregate> Uni<T> add(T aggregate) {
        own(aggregate);
        return session.persist(aggregate).replaceWith(aggregate);
    }

    /** Marks a queried aggregate as acted on. */
    public <T extends Aggregate> T own(T aggregate) {
        aggregate.touch(act.now());
        if (subject == null) {
            subject = aggregate;
        }
        return aggregate;
    }

    /** Announces an event of an aggregate. */
    public void emit(Aggregate aggregate, DomainEvent event) {
        act.emit(aggregate, event);
    }

    /** Says which of the aggregates acted on the act is about. */
    void about(Aggregate aggregate) {
        subject = aggregate;
    }

    /** The aggregate the act is about: the first acted on unless another was named, or {@code null}. */
    Aggregate subject() {
        return subject;
    }
}
