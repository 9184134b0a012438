package org.workrules.gateway.entrance;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import org.workrules.gateway.problem.Problems;

/**
 * Where a request came from, as the gateway saw it.
 *
 * @param address   the client's address
 * @param scheme    http or https
 * @param host      the authority the client asked for, or {@code null}
 * @param requestId the id of the request
 */
public record Origin(String address, String scheme, String host, String requestId) {

    /** Of this exchange. */
    public static Origin of(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        HostAndPort host = request.authority();
        return new Origin(request.remoteAddress().hostAddress(), request.scheme(), host == null ? null : host.toString(),
                exchange.get(Problems.REQUEST_ID));
    }

    /** The headers with which the gateway itself asks a service for this exchange: origin, token and language of the caller. */
    public static MultiMap asking(RoutingContext exchange) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        of(exchange).write(headers);
        for (String name : new String[] {"Authorization", "Accept-Language"}) {
            String value = exchange.request().getHeader(name);
            if (value != null) {
                headers.set(name, value);
            }
        }
        return headers;
    }

    /** Writes it, in place of anything of the kind. */
    public void write(MultiMap headers) {
        headers.set("X-Forwarded-For", address).set("X-Forwarded-Proto", scheme).set(Threshold.REQUEST_ID_HEADER, requestId);
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
        }
    }
}
