package org.workrules.platform.events;

import java.util.Locale;

/**
 * Something that happened in a service and that others may need, named in the past tense. The record's components are
 * the JSON payload; nothing of 机密 or above, personal data by reference. Its JSON Schema stands in
 * {@code events/<type>.json} and only grows.
 */
public interface DomainEvent {

    /** The CloudEvents type, {@code org.workrules.<service>.<Event>.v1}. */
    default String type(String service) {
        return "org.workrules." + service.toLowerCase(Locale.ROOT) + "." + getClass().getSimpleName() + ".v1";
    }

    /** The Kafka topic it goes to. */
    default String topic(String service) {
        return service + ".events";
    }
}
