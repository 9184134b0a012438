package org.workrules.gateway.entrance;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Holds {@link Entrance} for every request. It runs after the token was verified and before any route; a token that does not
 * hold has been refused by then, on open paths too.
 */
@ApplicationScoped
public class EntrancePolicy implements HttpSecurityPolicy {

    private final EntranceConfig config;

    EntrancePolicy(EntranceConfig config) {
        this.config = config;
    }

    @Override
    public Uni<CheckResult> checkPermission(RoutingContext exchange, Uni<SecurityIdentity> identity,
                                            AuthorizationRequestContext context) {
        return switch (Entrance.of(exchange.request().method(), exchange.normalizedPath())) {
            case ANONYMOUS -> CheckResult.permit();
            case OPERATOR -> config.operationsPublic() || HouseNetwork.holds(exchange.request())
                    ? CheckResult.permit()
                    : Uni.createFrom().failure(new NotHere());
            case TOKEN -> identity.flatMap(caller -> caller.isAnonymous()
                    ? Uni.createFrom().failure(new AuthenticationFailedException("a token is needed"))
                    : CheckResult.permit());
        };
    }
}
