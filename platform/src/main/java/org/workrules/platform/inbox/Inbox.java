package org.workrules.platform.inbox;

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
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Origin;
import org.workrules.platform.pipeline.UnitOfWork;
import org.workrules.platform.pipeline.Work;

/**
 * Lets an event take effect once: its id is inserted in the effect's own transaction, and an id that is there already
 * changes nothing.
 */
@ApplicationScoped
public class Inbox {

    private static final String RECEIVE = """
            insert into inbox (consumer, event_id)
            select ?1, cast(id as uuid) from unnest(string_to_array(?2, ',')) as id
            on conflict do nothing returning event_id""";

    private final UnitOfWork unitOfWork;
    private final EventHandlers handlers;
    private final String consumer;

    Inbox(UnitOfWork unitOfWork, EventHandlers handlers, @ConfigProperty(name = "workrules.service") String consumer) {
        this.unitOfWork = unitOfWork;
        this.handlers = handlers;
        this.consumer = consumer;
    }

    /** The effect of one event, in a transaction of its own. */
    Uni<Void> receive(IncomingEvent event) {
        return unitOfWork.run(origin(event), work -> accept(event, work));
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
        String ids = String.join(",", byId.keySet().stream().map(UUID::toString).toList());
        return session.createNativeQuery(RECEIVE, UUID.class)
                .setParameter(1, consumer).setParameter(2, ids).getResultList()
                .map(inserted -> {
                    Set<UUID> fresh = new HashSet<>(inserted);
                    return byId.values().stream().filter(event -> fresh.contains(event.id())).toList();
                });
    }

    /** Effects of several events in one transaction; any failure rolls all of them back. */
    Uni<Void> receiveAll(List<IncomingEvent> events) {
        return unitOfWork.runAll(session -> fresh(session, events), Inbox.this::origin,
                (event, work) -> handlers.handle(event, work));
    }

    private Origin origin(IncomingEvent event) {
        String name = event.type().replaceFirst("^org\\.workrules\\.", "").replaceFirst("\\.v\\d+$", "");
        return new Origin("on " + name, Caller.service(consumer), event.id(), event.correlationId());
    }
}
