package org.workrules.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A CloudEvent as it lies on a topic, in binary mode.
 *
 * @param key     key of the record
 * @param headers headers of the record, text
 * @param data    body; null for a tombstone
 */
public record PublishedEvent(String key, Map<String, String> headers, JsonNode data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static PublishedEvent of(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8));
        }
        try {
            return new PublishedEvent(record.key(), headers, record.value() == null ? null : JSON.readTree(record.value()));
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON on " + record.topic() + ": " + record.value(), e);
        }
    }

    /** The attribute {@code type}. */
    public String type() {
        return headers.get("ce_type");
    }

    /** The attribute {@code subject}. */
    public String subject() {
        return headers.get("ce_subject");
    }

    /** The attribute {@code id}. */
    public String id() {
        return headers.get("ce_id");
    }
}
