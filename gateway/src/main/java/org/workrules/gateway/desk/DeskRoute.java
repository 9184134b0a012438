package org.workrules.gateway.desk;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.workrules.gateway.entrance.Origin;
import org.workrules.gateway.problem.Language;
import org.workrules.gateway.problem.Problems;
import org.workrules.gateway.service.ServiceClient;

/** {@code GET /api/desk}: asks every service at once what waits for the caller, with the caller's own token. */
@Singleton
public class DeskRoute {

    private final ServiceClient services;
    private final DeskConfig config;

    DeskRoute(ServiceClient services, DeskConfig config) {
        this.services = services;
        this.config = config;
    }

    /** Answers with the desk; a service that does not answer is named in it instead of failing it. */
    public void handle(RoutingContext exchange) {
        MultiMap headers = Origin.asking(exchange);
        Language language = Problems.language(exchange);
        exchange.response().putHeader("Content-Language", language.tag()).putHeader("Vary", "Accept-Language");
        services.askAll(service -> services.ask(service, service.prefix() + "/desk", headers, config.limit()))
                .map(told -> Desk.of(told, language))
                .onSuccess(exchange::json)
                .onFailure(exchange::fail);
    }
}
