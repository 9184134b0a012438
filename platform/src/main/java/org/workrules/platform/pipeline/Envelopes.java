package org.workrules.platform.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.platform.events.CloudEventHeaders;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.events.OutboxRow;

/** Makes CloudEvents of what an act announced: who did it, why, in which story, and what version the record has now. */
@ApplicationScoped
class Envelopes {

    private final ObjectMapper json;
    private final String service;
    private final String topicPrefix;

    Envelopes(ObjectMapper json, @ConfigProperty(name = "workrules.service") String service,
              @ConfigProperty(name = "workrules.topic-prefix") Optional<String> topicPrefix) {
        this.json = json;
        this.service = service;
        this.topicPrefix = topicPrefix.orElse("");
    }

    /** Rows for the outbox, in the order of the announcements. The records' versions must be those of after the act. */
    List<OutboxRow> of(Origin origin, Act act) {
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
        String trace = origin.traceParent() != null ? origin.traceParent()
                : CloudEventHeaders.traceParent(Span.current().getSpanContext());
        if (trace != null) {
            headers.put(CloudEventHeaders.TRACE_PARENT, trace);
        }
        try {
            return new OutboxRow(id, topicPrefix + emission.event().topic(service), aggregate.getClass().getSimpleName(),
                    aggregate.id().toString(), aggregate.version(), type,
                    json.writeValueAsString(emission.event()), headers);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
