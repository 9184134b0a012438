package org.workrules.platform.events;

import io.opentelemetry.api.trace.SpanContext;

/** Names of the Kafka headers of CloudEvents 1.0 in binary mode, with the extensions Workrules uses. */
public final class CloudEventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    /** Names the whole story: the first command's id, carried through every event that follows from it. */
    public static final String CORRELATION_ID = "ce_correlationid";
    /** The command or event this event follows from. */
    public static final String CAUSATION_ID = "ce_causationid";
    /** Who acted: person id, client id or {@code service:<name>}. */
    public static final String ACTOR = "ce_actor";
    /** Version of the aggregate after the command, so that an older event cannot overwrite a newer state. */
    public static final String AGGREGATE_VERSION = "ce_aggregateversion";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACE_PARENT = "traceparent";

    private CloudEventHeaders() {
    }

    /** A W3C trace context, as the header {@value #TRACE_PARENT} has it; {@code null} for a span that nobody follows. */
    public static String traceParent(SpanContext span) {
        return span.isValid() ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex() : null;
    }
}
