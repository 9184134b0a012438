package org.workrules.gateway.proxy;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.workrules.gateway.entrance.Origin;

/**
 * Which headers cross the gateway. A service must be able to believe what the gateway says about where a request came from, so
 * nothing a client says about that, or about who it is beside the token, gets through.
 */
final class ForwardedHeaders {

    /** RFC 9110 section 7.6.1, and what old software still sends. */
    private static final Set<String> HOP_BY_HOP = Set.of("connection", "keep-alive", "proxy-connection", "proxy-authenticate",
            "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade", "http2-settings");

    /** What the client's own connection was about, answered by the gateway itself. */
    private static final Set<String> NOT_FORWARDED = Set.of("expect", "cookie");

    private static final Set<String> CLAIMS = Set.of("forwarded", "via", "remote-user", "x-real-ip", "x-http-method",
            "x-http-method-override", "x-method-override", "true-client-ip", "cf-connecting-ip");

    private static final List<String> CLAIM_PREFIXES = List.of("x-forwarded-", "x-user", "x-auth", "x-remote-", "x-original-",
            "x-client-", "x-caller", "x-department", "x-clearance", "x-office", "x-workrules-", "x-rewrite-", "x-envoy-",
            "x-ssl-", "x-identity");

    private static final Set<String> NOT_TOLD = Set.of("server", "x-powered-by");

    private static final Set<String> TRACE_CONTEXT = Set.of("traceparent", "tracestate", "baggage");

    private ForwardedHeaders() {
    }

    /** Makes a client's headers fit for a service. {@code Authorization} stays as it is. */
    static void toService(MultiMap headers, Origin origin) {
        dropHopByHop(headers);
        Stream.concat(NOT_FORWARDED.stream(), CLAIMS.stream()).forEach(headers::remove);
        headers.names().stream().filter(ForwardedHeaders::isClaim).toList().forEach(headers::remove);
        origin.write(headers);
    }

    /** Removes the trace context a client sent; without it a trace that is not recorded here goes on as the client began it. */
    static void dropTraceContext(MultiMap headers) {
        TRACE_CONTEXT.forEach(headers::remove);
    }

    /**
     * Makes a service's headers fit for the client.
     *
     * @param links how the service's own addresses read at the gateway
     */
    static void toClient(MultiMap headers, Links links) {
        dropHopByHop(headers);
        NOT_TOLD.forEach(headers::remove);
        for (String name : List.of("Location", "Content-Location", "Link")) {
            List<String> values = headers.getAll(name);
            if (!values.isEmpty()) {
                headers.set(name, values.stream().map(links::atGateway).toList());
            }
        }
    }

    private static void dropHopByHop(MultiMap headers) {
        List<String> named = headers.getAll("Connection").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("authorization"))
                .toList();
        named.forEach(headers::remove);
        HOP_BY_HOP.forEach(headers::remove);
    }

    /** Underscores count as hyphens: some servers read both as the same name. */
    private static boolean isClaim(String header) {
        String name = header.toLowerCase(Locale.ROOT).replace('_', '-');
        return CLAIMS.contains(name) || CLAIM_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
