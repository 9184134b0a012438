package org.workrules.platform.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.audit.AuditEntry;
import org.workrules.platform.audit.AuditLog;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.events.CloudEventHeaders;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.events.Outbox;
import org.workrules.platform.events.OutboxRow;
import org.workrules.platform.events.Relay;
import org.workrules.platform.policy.Policies;
import org.workrules.platform.policy.PolicySet;

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
    private final ObjectMapper json;
    private final Vertx vertx;
    private final String service;
    private final String topicPrefix;

    UnitOfWork(Mutiny.SessionFactory sessions, Policies policies, BusinessClock clock, ClockActs clockActs,
               Outbox outbox, AuditLog audit, Relay relay, ObjectMapper json, Vertx vertx,
               @ConfigProperty(name = "workrules.service") String service,
               @ConfigProperty(name = "workrules.topic-prefix") Optional<String> topicPrefix) {
        this.sessions = sessions;
        this.policies = policies;
        this.clock = clock;
        this.clockActs = clockActs;
        this.outbox = outbox;
        this.audit = audit;
        this.relay = relay;
        this.json = json;
        this.vertx = vertx;
        this.service = service;
        this.topicPrefix = topicPrefix.orElse("");
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
                    return body.apply(work)
                            .call(() -> store(origin, work))
                            .call(result -> completion.complete(work, result));
                })))
                .invoke(relay::wake);
    }

    /**
     * Carries out several acts in one transaction, such as the events of a batch; a failure of one rolls back all.
     *
     * @param select which causes there are, read in the transaction
     * @param origin the origin of the act that a cause leads to
     * @param body   what one cause leads to
     */
    public <C> Uni<Void> runAll(Function<Mutiny.Session, Uni<List<C>>> select, Function<C, Origin> origin,
                                BiFunction<C, Work, Uni<Void>> body) {
        return onContext(() -> policies.current()
                .chain(figures -> sessions.withTransaction((session, transaction) -> select.apply(session)
                        .chain(causes -> Multi.createFrom().iterable(causes)
                                .onItem().transformToUniAndConcatenate(cause -> {
                                    Origin from = origin.apply(cause);
                                    Work work = work(session, from, figures);
                                    return body.apply(cause, work).call(() -> store(from, work));
                                })
                                .collect().last().replaceWithVoid()))))
                .invoke(relay::wake);
    }

    private Work work(Mutiny.Session session, Origin origin, PolicySet figures) {
        Act act = new Act(origin.caller(), clock.now(), figures);
        act.inStory(origin.correlationId());
        return new Work(session, act);
    }

    private Uni<Void> store(Origin origin, Work work) {
        Mutiny.Session session = work.session();
        return addAll(work)
                .chain(session::flush)
                .chain(() -> clockActs.apply(session, work.act().clockActs()))
                .chain(() -> outbox.store(session, rows(origin, work.act())))
                .chain(() -> audit.record(session, entry(origin, work)));
    }

    private static Uni<Void> addAll(Work work) {
        return Multi.createFrom().iterable(work.act().additions())
                .onItem().transformToUniAndConcatenate(work::add)
                .collect().last().replaceWithVoid();
    }

    private List<OutboxRow> rows(Origin origin, Act act) {
        return act.emissions().stream().map(emission -> row(origin, act, emission)).toList();
    }

    private OutboxRow row(Origin origin, Act act, Act.Emission emission) {
        UUID id = EventIds.next();
        Aggregate aggregate = emission.aggregate();
        String type = emission.event().type(service);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CloudEventHeaders.SPEC_VERSION, "1.0");
        headers.put(CloudEventHeaders.ID, id.toString());
        headers.put(CloudEventHeaders.TYPE, type);
        headers.put(CloudEventHeaders.SOURCE, "/workrules/" + service);
        headers.put(CloudEventHeaders.SUBJECT, aggregate.id().toString());
        headers.put(CloudEventHeaders.TIME, DateTimeFormatter.ISO_INSTANT.format(act.now()));
        headers.put(CloudEventHeaders.CORRELATION_ID, act.story());
        headers.put(CloudEventHeaders.CAUSATION_ID, origin.id().toString());
        headers.put(CloudEventHeaders.ACTOR, origin.caller().id());
        headers.put(CloudEventHeaders.AGGREGATE_VERSION, Long.toString(aggregate.version()));
        headers.put(CloudEventHeaders.CONTENT_TYPE, "application/json");
        traceParent(origin, headers);
        try {
            return new OutboxRow(id, topicPrefix + emission.event().topic(service), aggregate.getClass().getSimpleName(),
                    aggregate.id().toString(), aggregate.version(), type,
                    json.writeValueAsString(emission.event()), headers);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void traceParent(Origin origin, Map<String, String> headers) {
        if (origin.traceParent() != null) {
            headers.put(CloudEventHeaders.TRACE_PARENT, origin.traceParent());
            return;
        }
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            headers.put(CloudEventHeaders.TRACE_PARENT, CloudEventHeaders.traceParent(
                    span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex()));
        }
    }

    private static AuditEntry entry(Origin origin, Work work) {
        Aggregate subject = work.subject();
        return new AuditEntry(EventIds.next(), work.now(), origin.caller().id(), origin.caller().department(),
                origin.act(), subject == null ? null : subject.getClass().getSimpleName(),
                subject == null ? null : subject.id(), AuditEntry.Outcome.ACCEPTED, null, null, work.act().story());
    }

    /** Hibernate Reactive needs a Vert.x context of its own; timers and consumers may come without one. */
    private <T> Uni<T> onContext(Supplier<Uni<T>> work) {
        Context current = Vertx.currentContext();
        if (current != null && VertxContext.isDuplicatedContext(current)) {
            return work.get();
        }
        Context own = VertxContext.getOrCreateDuplicatedContext(vertx);
        VertxContextSafetyToggle.setContextSafe(own, true);
        return Uni.createFrom().emitter(emitter -> own.runOnContext(ignored ->
                work.get().subscribe().with(emitter::complete, emitter::fail)));
    }

    /** The last step of an act, inside its transaction. */
    @FunctionalInterface
    public interface Completion<T> {

        /** Sees the work with its final versions, and the body's result. */
        Uni<Void> complete(Work work, T result);
    }
}
