package org.workrules.gateway;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import org.workrules.gateway.description.DescriptionRoute;
import org.workrules.gateway.desk.DeskRoute;
import org.workrules.gateway.rules.RulesRoute;

/** What the gateway answers itself. */
@Singleton
class OwnRoutes {

    private final Map<String, Handler<RoutingContext>> byPath;

    OwnRoutes(DeskRoute desk, RulesRoute rules, DescriptionRoute description) {
        this.byPath = Map.of(
                "/", OwnRoutes::entrances,
                "/api/desk", desk::handle,
                "/api/rules", rules::handle,
                "/openapi", description::handle,
                "/openapi.json", description::handle,
                "/openapi.yaml", description::handle);
    }

    boolean has(String path) {
        return byPath.containsKey(path);
    }

    void handle(RoutingContext exchange) {
        byPath.get(exchange.normalizedPath()).handle(exchange);
    }

    /** Where to begin. */
    private static void entrances(RoutingContext exchange) {
        exchange.json(new Entrances("Workrules",
                new Links("/openapi", "/openapi.yaml", "/api/rules", "/api/desk", "/public/publications", "/public/feed")));
    }

    /**
     * The first page.
     *
     * @param name  of the system
     * @param links where to go
     */
    public record Entrances(String name, Links links) {
    }

    /**
     * The gateway's own addresses.
     *
     * @param openapi      the description of the API
     * @param openapiYaml  the same as YAML
     * @param rules        every rule with its article
     * @param desk         what waits for the caller; needs a token
     * @param publications what everybody may read
     * @param feed         the same as an Atom feed
     */
    public record Links(String openapi, String openapiYaml, String rules, String desk, String publications, String feed) {
    }
}
