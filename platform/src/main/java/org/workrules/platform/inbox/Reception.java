package org.workrules.platform.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Map;
import java.util.regex.Pattern;
import org.workrules.platform.events.CloudEventHeaders;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Origin;

/** An event that is about to take effect, with the span that carries the sender's trace on. */
record Reception(IncomingEvent event, String name, Span span) {

    private static final Pattern HOUSE = Pattern.compile("^org\\.workrules\\.|\\.v\\d+$");
    private static final TextMapGetter<Map<String, String>> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public String get(Map<String, String> headers, String key) {
            return headers == null ? null : headers.get(key);
        }
    };

    static Reception of(IncomingEvent event, Tracer tracer) {
        Context sender = W3CTraceContextPropagator.getInstance().extract(Context.root(), event.headers(), HEADERS);
        String name = "on " + HOUSE.matcher(event.type()).replaceAll("");
        return new Reception(event, name, tracer.spanBuilder(name).setParent(sender).setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.message.id", String.valueOf(event.id())).startSpan());
    }

    Origin origin(String consumer) {
        String trace = CloudEventHeaders.traceParent(span.getSpanContext());
        return new Origin(name, Caller.service(consumer), event.id(), event.correlationId(),
                trace != null ? trace : event.headers().get(CloudEventHeaders.TRACE_PARENT));
    }

    void end(Throwable failure) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR, failure.toString());
        }
        span.end();
    }
}
