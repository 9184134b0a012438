package org.workrules.gateway.entrance;

import io.vertx.core.http.HttpMethod;
import java.util.Set;
import org.workrules.gateway.service.Service;

/** Who may come in at a path. What no line here opens needs a token. */
public enum Entrance {
    /** Everybody. */
    ANONYMOUS,
    /** Whoever has a token that holds; what the caller may do there is decided by the service. */
    TOKEN,
    /** Those who run the gateway: probes and metrics, from the house network and not through another proxy. */
    OPERATOR;

    private static final Set<String> OPEN = Set.of("/", "/openapi", "/openapi.json", "/openapi.yaml");
    private static final String RULES = "/rules";

    /**
     * The entrance of a request.
     *
     * @param path the normalized path
     */
    public static Entrance of(HttpMethod method, String path) {
        if (path.equals("/q") || path.startsWith("/q/")) {
            return OPERATOR;
        }
        if (path.equals("/public") || path.startsWith("/public/") || OPEN.contains(path)) {
            return ANONYMOUS;
        }
        boolean reads = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        return reads && isRules(path) ? ANONYMOUS : TOKEN;
    }

    private static boolean isRules(String path) {
        return path.equals("/api/rules")
                || Service.owning(path).map(service -> path.equals(service.prefix() + RULES)).orElse(false);
    }
}
