package org.workrules.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.events.Outbox;
import org.workrules.platform.events.OutboxRow;
import org.workrules.platform.events.Relay;

/** Parks events that cannot take effect: a row for the operator, and a copy on the service's dead-letter topic. */
@ApplicationScoped
public class ParkedEvents {

    /** Header of a dead letter: why it could not take effect. */
    static final String CAUSE = "workrules_cause";

    private final Mutiny.SessionFactory sessions;
    private final Outbox outbox;
    private final Relay relay;
    private final BusinessClock clock;
    private final ObjectMapper json;
    private final String consumer;
    private final String deadLetters;

    ParkedEvents(Mutiny.SessionFactory sessions, Outbox outbox, Relay relay, BusinessClock clock, ObjectMapper json,
                 @ConfigProperty(name = "workrules.service") String consumer,
                 @ConfigProperty(name = "workrules.topic-prefix") Optional<String> topicPrefix) {
        this.sessions = sessions;
        this.outbox = outbox;
        this.relay = relay;
        this.clock = clock;
        this.json = json;
        this.consumer = consumer;
        this.deadLetters = topicPrefix.orElse("") + consumer + ".dead-letter";
    }

    /** Parks an event; parking it twice changes nothing. */
    Uni<Void> park(IncomingEvent event, Throwable cause, int attempts) {
        return sessions.withTransaction((session, transaction) -> known(session, event)
                        .chain(known -> known ? Uni.createFrom().voidItem() : store(session, event, cause, attempts)))
                .invoke(relay::wake);
    }

    private Uni<Boolean> known(Mutiny.Session session, IncomingEvent event) {
        return session.createSelectionQuery(
                        "select count(*) from ParkedEvent p where p.consumer = ?1 and p.eventId = ?2", Long.class)
                .setParameter(1, consumer).setParameter(2, event.id()).getSingleResult().map(count -> count > 0);
    }

    private Uni<Void> store(Mutiny.Session session, IncomingEvent event, Throwable cause, int attempts) {
        ParkedEvent parked = new ParkedEvent(consumer, event, write(event.headers()), cause, attempts, clock.now());
        return session.persist(parked).chain(() -> outbox.store(session, List.of(deadLetter(event, cause))));
    }

    private OutboxRow deadLetter(IncomingEvent event, Throwable cause) {
        Map<String, String> headers = new HashMap<>(event.headers());
        headers.put(CAUSE, cause.toString());
        return new OutboxRow(EventIds.next(), deadLetters, ParkedEvent.class.getSimpleName(),
                String.valueOf(event.key()), 0, event.type(), event.payload(), headers);
    }

    private String write(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
