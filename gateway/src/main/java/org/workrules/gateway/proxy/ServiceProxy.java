package org.workrules.gateway.proxy;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.workrules.gateway.entrance.BodyLimit;
import org.workrules.gateway.entrance.Origin;
import org.workrules.gateway.problem.Problem;
import org.workrules.gateway.problem.Problems;
import org.workrules.gateway.service.Addresses;
import org.workrules.gateway.service.ServicesConfig;

/**
 * Hands an exchange to a service and its answer back, both as streams: nothing is held in memory beyond a few buffers, so no
 * body handler may stand before it. The one class that knows the proxy library.
 */
@Singleton
public class ServiceProxy {

    private static final Logger LOG = Logger.getLogger(ServiceProxy.class);
    /** Never completes: the exchange was answered here, and the library has nothing left to do. */
    private static final Future<ProxyResponse> ANSWERED = Promise.<ProxyResponse>promise().future();
    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private final HttpClient client;
    private final Addresses addresses;
    private final ServicesConfig config;
    private final BodyLimit bodyLimit;
    private final Problems problems;

    ServiceProxy(HttpClient client, Addresses addresses, ServicesConfig config, BodyLimit bodyLimit, Problems problems) {
        this.client = client;
        this.addresses = addresses;
        this.config = config;
        this.bodyLimit = bodyLimit;
        this.problems = problems;
    }

    /** Forwards the exchange along its route. A service that cannot be reached is answered for with 503, a silent one with 504. */
    public void forward(RoutingContext exchange, Route route) {
        // one small proxy object per exchange carries the exchange; connections belong to the client, not to it
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, client)
                .origin(context -> connect(context, route))
                .addInterceptor(new Crossing(exchange, route))
                .handle(exchange.request());
    }

    private Future<HttpClientRequest> connect(ProxyContext context, Route route) {
        RequestOptions options = addresses.request(route.service(), context.request().getMethod(), context.request().getURI())
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(config.idleTimeout().toMillis());
        return context.client().request(options)
                .onSuccess(request -> request.exceptionHandler(failure ->
                        LOG.debugf(failure, "WR-0903 a request to %s ended early", route.service().id())))
                .recover(failure -> Future.failedFuture(new Unreachable(failure)));
    }

    /** No connection to a service could be had, so it has seen nothing of the request. */
    private static final class Unreachable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreachable(Throwable cause) {
            super(cause.toString(), cause, false, false);
        }
    }

    /** One exchange crossing the gateway, there and back. */
    private final class Crossing implements ProxyInterceptor {

        private final RoutingContext exchange;
        private final Route route;

        Crossing(RoutingContext exchange, Route route) {
            this.exchange = exchange;
            this.route = route;
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            ForwardedHeaders.toService(context.request().headers(), Origin.of(exchange));
            if (Span.current().getSpanContext().isValid()) {
                // the client library writes the trace context of this exchange beside what is there
                ForwardedHeaders.dropTraceContext(context.request().headers());
            }
            context.request().setURI(route.target(exchange.request().query()));
            Body body = context.request().getBody();
            CountedBody counted = new CountedBody(body.stream(), bodyLimit.bytes(exchange));
            context.request().setBody(Body.body(counted, body.length()));
            return context.sendRequest().recover(failure -> {
                context.request().release();
                problems.send(exchange, counted.exceeded() ? bodyLimit.tooLarge(exchange) : away(failure));
                return ANSWERED;
            });
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            ForwardedHeaders.toClient(context.response().headers(), new Links(addresses.origin(route.service()), route));
            return context.sendResponse();
        }

        private Problem away(Throwable failure) {
            String service = route.service().id();
            LOG.warnf("WR-0902 %s gave no answer to %s: %s (request %s)", service, exchange.request().method(),
                    failure.toString(), exchange.<String>get(Problems.REQUEST_ID));
            ServiceAway how = failure instanceof Unreachable
                    ? ServiceAway.NOT_REACHED
                    : failure instanceof TimeoutException ? ServiceAway.SILENT : ServiceAway.BROKEN_OFF;
            return how.problem(route.service());
        }
    }
}
