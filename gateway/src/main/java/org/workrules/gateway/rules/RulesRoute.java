package org.workrules.gateway.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.workrules.gateway.problem.Language;
import org.workrules.gateway.problem.Problem;
import org.workrules.gateway.problem.ProblemType;
import org.workrules.gateway.problem.Problems;
import org.workrules.gateway.service.Answer;
import org.workrules.gateway.service.Service;
import org.workrules.gateway.service.ServiceClient;

/** {@code GET /api/rules}: the registers of all services as one, open to everybody. */
@Singleton
public class RulesRoute {

    private final ServiceClient services;
    private final RulesConfig config;
    private final Problems problems;
    private final Cache<Service, Answer> recent;

    RulesRoute(ServiceClient services, RulesConfig config, Problems problems) {
        this.services = services;
        this.config = config;
        this.problems = problems;
        this.recent = Caffeine.newBuilder().expireAfterWrite(config.reuse()).build();
    }

    /** Answers with the rules by article, filtered by {@code article}, {@code strength} and {@code service}. */
    public void handle(RoutingContext exchange) {
        RuleFilter filter;
        try {
            filter = RuleFilter.of(exchange.queryParams());
        } catch (RuleFilter.Unreadable unreadable) {
            problems.send(exchange, Problem.of(ProblemType.MALFORMED, unreadable.detail()));
            return;
        }
        Language language = Problems.language(exchange);
        exchange.response().putHeader("Content-Language", language.tag()).putHeader("Vary", "Accept-Language");
        List<Future<Answer>> asked = Stream.of(Service.values()).filter(filter::asks).map(this::register).toList();
        Future.all(asked)
                .map(told -> RuleRegister.of(told.list(), filter, language))
                .onSuccess(exchange::json)
                .onFailure(exchange::fail);
    }

    /** Only answers are reused: a service that comes back is seen at once. */
    private Future<Answer> register(Service service) {
        Answer known = recent.getIfPresent(service);
        if (known != null) {
            return Future.succeededFuture(known);
        }
        return services.ask(service, service.prefix() + "/rules", MultiMap.caseInsensitiveMultiMap(), config.limit())
                .onSuccess(answer -> {
                    if (answer instanceof Answer.Answered) {
                        recent.put(service, answer);
                    }
                });
    }
}
