package org.workrules.gateway.entrance;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.workrules.gateway.problem.Problems;

/** The first thing every exchange meets: a request id, the security headers of its answer, and its line in the access log. */
@Singleton
public class Threshold {

    /** The header that carries the request id both ways. */
    public static final String REQUEST_ID_HEADER = "X-Request-Id";

    private static final Logger ACCESS = Logger.getLogger("org.workrules.gateway.access");
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final EntranceConfig config;

    Threshold(EntranceConfig config) {
        this.config = config;
    }

    /** Lets the exchange in and sees it out. */
    public void handle(RoutingContext exchange) {
        String requestId = requestId(exchange.request().getHeader(REQUEST_ID_HEADER));
        exchange.put(Problems.REQUEST_ID, requestId);
        exchange.addHeadersEndHandler(head -> writeHeaders(exchange, requestId));
        long started = System.nanoTime();
        exchange.addEndHandler(end -> log(exchange, requestId, System.nanoTime() - started));
        exchange.next();
    }

    private static String requestId(String sent) {
        return sent != null && REQUEST_ID.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
    }

    private void writeHeaders(RoutingContext exchange, String requestId) {
        MultiMap headers = exchange.response().headers();
        headers.set(REQUEST_ID_HEADER, requestId);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        config.hstsMaxAge().ifPresent(age ->
                headers.set("Strict-Transport-Security", "max-age=" + age.toSeconds() + "; includeSubDomains"));
        if (exchange.request().path().startsWith("/api/") && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    /** Neither the query nor any header is logged: both may carry what is nobody else's business. */
    private static void log(RoutingContext exchange, String requestId, long nanos) {
        HttpServerRequest request = exchange.request();
        ACCESS.infof("%s %s %d %dms caller=%s from=%s in=%d out=%d id=%s", request.method(),
                printable(exchange.normalizedPath()), exchange.response().getStatusCode(), TimeUnit.NANOSECONDS.toMillis(nanos),
                printable(Callers.name(exchange).orElse("-")), request.remoteAddress().hostAddress(), request.bytesRead(),
                exchange.response().bytesWritten(), requestId);
    }

    /** A path or a name may hold anything; a line break in it must not forge a line of the log. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
