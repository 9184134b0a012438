package org.workrules.platform.inbox;

import java.util.Map;
import java.util.UUID;
import org.workrules.platform.events.CloudEventHeaders;

/**
 * An event as it came from Kafka.
 *
 * @param id      CloudEvents id, {@code null} when the record carries none that can be read
 * @param type    CloudEvents type, empty when the record carries none
 * @param topic   where it came from
 * @param key     Kafka key, the aggregate id
 * @param headers headers by name
 * @param payload JSON
 */
public record IncomingEvent(UUID id, String type, String topic, String key, Map<String, String> headers, String payload) {

    /** The story it belongs to; its own id where the header is missing. */
    public String correlationId() {
        return headers.getOrDefault(CloudEventHeaders.CORRELATION_ID, String.valueOf(id));
    }

    /** Version of the aggregate after the event, 0 where the header is missing. */
    public long aggregateVersion() {
        String version = headers.get(CloudEventHeaders.AGGREGATE_VERSION);
        return version == null || !version.matches("\\d{1,18}") ? 0 : Long.parseLong(version);
    }

    /** The aggregate the event is about. */
    public UUID aggregateId() {
        return UUID.fromString(headers.getOrDefault(CloudEventHeaders.SUBJECT, key));
    }

    /** Who acted. */
    public String actor() {
        return headers.getOrDefault(CloudEventHeaders.ACTOR, "");
    }
}
