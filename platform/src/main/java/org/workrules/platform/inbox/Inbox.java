package org.workrules.platform.inbox;

import io.opentelemetry.api.trace.Tracer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.pipeline.UnitOfWork;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.sql.Statements;

/**
 * Lets an event take effect once: its id is inserted in the effect's own transaction, and an id that is there already
 * changes nothing.
 */
@ApplicationScoped
public class Inbox {

    private static final String RECEIVE = """
            insert into inbox (consumer, event_id)
            select $1, id from unnest(cast($2 as uuid[])) as id
            on conflict do nothing returning event_id""";

    private final UnitOfWork unitOfWork;
    private final EventHandlers handlers;
    private final Tracer tracer;
    private final String consumer;

    Inbox(UnitOfWork unitOfWork, EventHandlers handlers, Tracer tracer,
          @ConfigProperty(name = "workrules.service") String consumer) {
        this.tracer = tracer;
        this.unitOfWork = unitOfWork;
        this.handlers = handlers;
        this.consumer = consumer;
    }

    /** The effect of one event, in a transaction of its own. */
    Uni<Void> receive(IncomingEvent event) {
        Reception reception = Reception.of(event, tracer);
        return unitOfWork.run(reception.origin(consumer), work -> accept(event, work))
                .onTermination().invoke((nothing, failure, cancelled) -> reception.end(failure));
    }

    /** The effect of one event in a transaction that is already open. */
    Uni<Void> accept(IncomingEvent event, Work work) {
        return fresh(work.session(), List.of(event)).chain(fresh -> fresh.isEmpty()
                ? Uni.createFrom().voidItem() : handlers.handle(event, work));
    }

    /**
     * Of several events those never received before, in order; marks them received.
     */
    Uni<List<IncomingEvent>> fresh(Mutiny.Session session, List<IncomingEvent> events) {
        Map<UUID, IncomingEvent> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        return Statements.rows(session, RECEIVE, row -> (UUID) row[0], consumer, byId.keySet().toArray(UUID[]::new))
                .map(inserted -> {
                    Set<UUID> fresh = new HashSet<>(inserted);
                    return byId.values().stream().filter(event -> fresh.contains(event.id())).toList();
                });
    }

    /** Effects of several events in one transaction; any failure rolls all of them back. */
    Uni<Void> receiveAll(List<IncomingEvent> events) {
        return unitOfWork.runAll(
                session -> fresh(session, events).map(fresh -> fresh.stream().map(one -> Reception.of(one, tracer)).toList()),
                reception -> reception.origin(consumer),
                (reception, work) -> handlers.handle(reception.event(), work)
                        .onTermination().invoke((nothing, failure, cancelled) -> reception.end(failure)));
    }
}
