package org.workrules.platform.events;

import java.util.Map;
import java.util.UUID;

/**
 * An event on its way out.
 *
 * @param eventId          UUIDv7, the CloudEvents id
 * @param topic            Kafka topic
 * @param aggregateType    simple name of the aggregate
 * @param aggregateId      the aggregate, which is the Kafka key
 * @param aggregateVersion version of the aggregate after the command
 * @param type             CloudEvents type
 * @param payload          JSON
 * @param headers          Kafka headers
 */
public record OutboxRow(UUID eventId, String topic, String aggregateType, String aggregateId, long aggregateVersion,
                        String type, String payload, Map<String, String> headers) {
}
