package org.workrules.platform.pipeline;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.audit.AuditEntry;
import org.workrules.platform.audit.AuditLog;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.events.Outbox;
import org.workrules.platform.events.OutboxRow;
import org.workrules.platform.events.Relay;
import org.workrules.platform.policy.Policies;
import org.workrules.platform.policy.PolicySet;
import org.workrules.platform.rhythm.OwnContext;

/**
 * One transaction: the changed aggregates, their deadlines, their events in the outbox and the audit line, all or
 * nothing; then the relay is woken. Commands, events from Kafka and missed deadlines all pass here.
 */
@ApplicationScoped
public class UnitOfWork {

    private final Mutiny.SessionFactory sessions;
    private final Policies policies;
    private final BusinessClock clock;
    private final ClockActs clockActs;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Relay relay;
    private final Envelopes envelopes;
    private final Vertx vertx;
    private final String service;

    UnitOfWork(Mutiny.SessionFactory sessions, Policies policies, BusinessClock clock, ClockActs clockActs,
               Outbox outbox, AuditLog audit, Relay relay, Envelopes envelopes, Vertx vertx,
               @ConfigProperty(name = "workrules.service") String service) {
        this.sessions = sessions;
        this.policies = policies;
        this.clock = clock;
        this.clockActs = clockActs;
        this.outbox = outbox;
        this.audit = audit;
        this.relay = relay;
        this.envelopes = envelopes;
        this.vertx = vertx;
        this.service = service;
    }

    /** Name of this service, as it stands in event types. */
    public String service() {
        return service;
    }

    /**
     * Carries out an act.
     *
     * @param origin who acts and why
     * @param body   loads, decides and adds; its failure rolls everything back
     * @return what the body returned, after the commit
     */
    public <T> Uni<T> run(Origin origin, Function<Work, Uni<T>> body) {
        return run(origin, body, (work, result) -> Uni.createFrom().voidItem());
    }

    /**
     * As {@link #run(Origin, Function)}, with a last step that sees the versions the aggregates have after this act.
     */
    public <T> Uni<T> run(Origin origin, Function<Work, Uni<T>> body, Completion<T> completion) {
        return onContext(() -> policies.current()
                .chain(figures -> sessions.withTransaction((session, transaction) -> {
                    Work work = work(session, origin, figures);
                    return body.apply(work).call(result -> settle(origin, work, true).chain(written ->
                            Uni.join().all(write(session, List.of(written)), completion.complete(work, result)).andFailFast()));
                })))
                .invoke(relay::wake);
    }

    /**
     * Carries out several acts in one transaction, such as the events of a batch; a failure of one rolls back all. What they
     * change goes to the database together where nothing depends on the order: their events and audit lines at the end.
     *
     * @param select which causes there are, read in the transaction
     * @param origin the origin of the act that a cause leads to
     * @param body   what one cause leads to
     */
    public <C> Uni<Void> runAll(Function<Mutiny.Session, Uni<List<C>>> select, Function<C, Origin> origin,
                                BiFunction<C, Work, Uni<Void>> body) {
        return OwnContext.of(vertx, () -> policies.current()
                .chain(figures -> sessions.withTransaction((session, transaction) -> select.apply(session)
                        .chain(causes -> Multi.createFrom().iterable(causes)
                                .onItem().transformToUniAndConcatenate(cause -> {
                                    Origin from = origin.apply(cause);
                                    Work work = work(session, from, figures);
                                    return body.apply(cause, work).chain(() -> settle(from, work, false));
                                })
                                .collect().asList()
                                .chain(all -> write(session, all))))))
                .invoke(relay::wake);
    }

    private Work work(Mutiny.Session session, Origin origin, PolicySet figures) {
        Act act = new Act(origin.caller(), clock.now(), figures);
        act.inStory(origin.correlationId());
        return new Work(session, act);
    }

    /** What an act stored and what is left to write of it: the versions of its records are final. */
    private Uni<Written> settle(Origin origin, Work work, boolean versionsAsked) {
        Mutiny.Session session = work.session();
        Act act = work.act();
        Uni<Void> stored = addAll(work);
        if (versionsAsked || !act.emissions().isEmpty() || !act.clockActs().isEmpty()) {
            stored = stored.chain(session::flush).chain(() -> clockActs.apply(session, act.clockActs()));
        }
        return stored.map(done -> new Written(envelopes.of(origin, act), entry(origin, work)));
    }

    private Uni<Void> write(Mutiny.Session session, List<Written> all) {
        if (all.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.join().all(outbox.store(session, all.stream().map(Written::rows).flatMap(List::stream).toList()),
                audit.record(session, all.stream().map(Written::entry).toList())).andFailFast().replaceWithVoid();
    }

    private static Uni<Void> addAll(Work work) {
        return Multi.createFrom().iterable(work.act().additions())
                .onItem().transformToUniAndConcatenate(work::add)
                .collect().last().replaceWithVoid();
    }

    private static AuditEntry entry(Origin origin, Work work) {
        Aggregate subject = work.subject();
        return new AuditEntry(EventIds.next(), work.now(), origin.caller().id(), origin.caller().department(),
                origin.act(), subject == null ? null : subject.getClass().getSimpleName(),
                subject == null ? null : subject.id(), AuditEntry.Outcome.ACCEPTED, null, work.act().remark(), work.act().story());
    }

    /** Hibernate Reactive needs a Vert.x context of its own; timers and consumers may come without one. */
    private <T> Uni<T> onContext(Supplier<Uni<T>> work) {
        Context current = Vertx.currentContext();
        return current != null && VertxContext.isDuplicatedContext(current) ? work.get() : OwnContext.of(vertx, work);
    }

    /**
     * What is written of an act at the end of its transaction.
     *
     * @param rows  its events
     * @param entry its line in the audit record
     */
    private record Written(List<OutboxRow> rows, AuditEntry entry) {
    }

    /**
     * The last step of an act, inside its transaction. It goes to the database beside the events and the audit line, so it sends
     * plain {@link org.workrules.platform.sql.Statements} only.
     */
    @FunctionalInterface
    public interface Completion<T> {

        /** Sees the work with its final versions, and the body's result. */
        Uni<Void> complete(Work work, T result);
    }
}
