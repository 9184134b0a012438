package org.workrules.gateway;

import io.quarkus.security.AuthenticationException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.workrules.gateway.entrance.BodyLimit;
import org.workrules.gateway.entrance.Refusals;
import org.workrules.gateway.entrance.Threshold;
import org.workrules.gateway.limit.RateLimit;
import org.workrules.gateway.problem.Problem;
import org.workrules.gateway.problem.ProblemType;
import org.workrules.gateway.problem.Problems;
import org.workrules.gateway.problem.Text;
import org.workrules.gateway.proxy.Route;
import org.workrules.gateway.proxy.ServiceProxy;

/**
 * The order in which an exchange passes the gateway: threshold, (CORS, token, entrance: these are the framework's places),
 * allowance, size, and then the gateway's own routes or a service.
 */
@ApplicationScoped
class Doors {

    /** Before anything of the framework, which starts at -300. */
    private static final int FIRST = -10_000;
    /** After everything of the framework, so that its health and metrics routes have been asked. */
    private static final int LAST = 50_000;

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpMethod> FORWARDED = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT,
            HttpMethod.PATCH, HttpMethod.DELETE, HttpMethod.OPTIONS);

    private final Threshold threshold;
    private final RateLimit rateLimit;
    private final BodyLimit bodyLimit;
    private final Refusals refusals;
    private final Problems problems;
    private final OwnRoutes own;
    private final ServiceProxy services;

    Doors(Threshold threshold, RateLimit rateLimit, BodyLimit bodyLimit, Refusals refusals, Problems problems, OwnRoutes own,
          ServiceProxy services) {
        this.threshold = threshold;
        this.rateLimit = rateLimit;
        this.bodyLimit = bodyLimit;
        this.refusals = refusals;
        this.problems = problems;
        this.own = own;
        this.services = services;
    }

    void open(@Observes Router router) {
        router.route().order(FIRST).handler(threshold::handle).failureHandler(this::refuse);
        router.route().order(LAST).handler(rateLimit::handle);
        router.route().order(LAST + 1).handler(bodyLimit::handle);
        router.route().order(LAST + 2).handler(this::admit);
    }

    private void admit(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        if (own.has(path)) {
            if (takes(exchange, READS)) {
                own.handle(exchange);
            }
            return;
        }
        Route route = Route.of(path).orElse(null);
        if (route == null) {
            problems.send(exchange, Refusals.notFound());
        } else if (takes(exchange, FORWARDED)) {
            services.forward(exchange, route);
        }
    }

    private boolean takes(RoutingContext exchange, Set<HttpMethod> methods) {
        if (methods.contains(exchange.request().method())) {
            return true;
        }
        String allowed = String.join(", ", methods.stream().map(HttpMethod::name).sorted().toList());
        problems.send(exchange, Problem.of(ProblemType.METHOD_NOT_ALLOWED,
                Text.of("Allowed here: %s.", "此处允许：%s。", allowed)).withHeader("Allow", allowed));
        return false;
    }

    /** Guessing tokens counts against the address it is done from. */
    private void refuse(RoutingContext exchange) {
        if (!(exchange.failure() instanceof AuthenticationException) || rateLimit.admits(exchange)) {
            refusals.handle(exchange);
        }
    }
}
