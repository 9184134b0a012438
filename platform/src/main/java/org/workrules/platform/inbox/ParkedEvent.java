package org.workrules.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;

/** An event that could not take effect after several tries, kept until an operator replays or discards it. */
@Entity
@Table(name = "parked_event")
public class ParkedEvent extends Aggregate {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {
    };
    private static final int LONGEST_CAUSE = 4000;

    @Column(name = "consumer")
    private String consumer;
    @Column(name = "event_id")
    private UUID eventId;
    @Column(name = "type")
    private String type;
    @Column(name = "topic")
    private String topic;
    @Column(name = "message_key")
    private String key;
    @Column(name = "headers")
    private String headers;
    @Column(name = "payload")
    private String payload;
    @Column(name = "cause")
    private String cause;
    @Column(name = "attempts")
    private int attempts;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;
    @Column(name = "parked_at")
    private Instant parkedAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "settled_by")
    private String settledBy;

    /** What became of a parked event. */
    public enum State {
        /** Waits for an operator. */
        PARKED,
        /** Took effect after all. */
        REPLAYED,
        /** An operator decided that it shall have no effect. */
        DISCARDED
    }

    /** For Hibernate. */
    protected ParkedEvent() {
    }

    ParkedEvent(String consumer, IncomingEvent event, String headers, Throwable cause, int attempts, Instant at) {
        this.consumer = consumer;
        this.eventId = event.id();
        this.type = event.type();
        this.topic = event.topic();
        this.key = String.valueOf(event.key());
        this.headers = headers;
        this.payload = event.payload();
        this.cause = shortened(cause.toString());
        this.attempts = attempts;
        this.state = State.PARKED;
        this.parkedAt = at;
    }

    void replay(Act act) {
        settle(State.REPLAYED, act);
    }

    void discard(Act act) {
        settle(State.DISCARDED, act);
    }

    private void settle(State to, Act act) {
        ParkedRule.SETTLED_ONCE.require(state == State.PARKED);
        state = to;
        settledAt = act.now();
        settledBy = act.caller().id();
    }

    IncomingEvent event(ObjectMapper json) {
        try {
            return new IncomingEvent(eventId, type, topic, key, json.readValue(headers, HEADERS), payload);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    ParkedEventView view() {
        return new ParkedEventView(id(), eventId, type, topic, key, payload, cause, attempts, state, parkedAt, settledAt,
                settledBy);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) : text;
    }

    /**
     * A parked event as operators see it.
     *
     * @param id        the parking slip
     * @param eventId   CloudEvents id
     * @param type      CloudEvents type
     * @param topic     where it came from
     * @param key       the aggregate it is about
     * @param payload   JSON
     * @param cause     why it could not take effect
     * @param attempts  how often it was tried
     * @param state     what became of it
     * @param parkedAt  when it was parked
     * @param settledAt when an operator settled it, {@code null} until then
     * @param settledBy who settled it, {@code null} until then
     */
    public record ParkedEventView(UUID id, UUID eventId, String type, String topic, String key, String payload,
                                  String cause, int attempts, State state, Instant parkedAt, Instant settledAt,
                                  String settledBy) {
    }
}
