package org.workrules.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The promise of every event: its data follow {@code /events/<type>.json} on the class path (JSON Schema 2020-12). */
public final class EventContracts {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final List<String> ATTRIBUTES = List.of("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time");

    private EventContracts() {
    }

    /**
     * Reads a topic of this test JVM from the beginning and holds every record against its schema.
     *
     * @param topic name without prefix, for example {@code meeting.events}
     * @return the events, so that a test can say how many it expects
     * @throws AssertionError naming the event and each fault, when one breaks its promise
     */
    public static List<PublishedEvent> check(String topic) {
        List<PublishedEvent> events = TestEvents.on(topic);
        events.forEach(EventContracts::check);
        return events;
    }

    /**
     * Holds one event against its schema and the attributes CloudEvents 1.0 asks for.
     *
     * @throws AssertionError naming each fault
     */
    public static void check(PublishedEvent event) {
        for (String attribute : ATTRIBUTES) {
            if (event.headers().get(attribute) == null) {
                throw new AssertionError("event without " + attribute + ": " + event);
            }
        }
        check(event.type(), event.data() == null ? "null" : event.data().toString());
    }

    /**
     * Holds data against the schema of an event type.
     *
     * @throws AssertionError naming each fault
     */
    public static void check(String type, String json) {
        List<Error> faults = SCHEMAS.computeIfAbsent(type, EventContracts::schema).validate(json, InputFormat.JSON);
        if (!faults.isEmpty()) {
            throw new AssertionError(type + " breaks its schema: " + faults + " in " + json);
        }
    }

    private static Schema schema(String type) {
        String resource = "events/" + type + ".json";
        try (InputStream json = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (json == null) {
                throw new AssertionError("no schema " + resource);
            }
            return REGISTRY.getSchema(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
