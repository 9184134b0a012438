package org.workrules.gateway.entrance;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who called, as the verified token says. */
public final class Callers {

    private Callers() {
    }

    /** The subject of the token, which stays the same when a name changes; empty for anonymous callers. */
    public static Optional<String> subject(RoutingContext exchange) {
        return identity(exchange).map(caller -> caller.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : caller.getPrincipal().getName());
    }

    /** The person or system, as accounts are named; empty for anonymous callers. */
    public static Optional<String> name(RoutingContext exchange) {
        return identity(exchange).map(caller -> caller.getPrincipal().getName());
    }

    private static Optional<SecurityIdentity> identity(RoutingContext exchange) {
        return exchange.user() instanceof QuarkusHttpUser user && !user.getSecurityIdentity().isAnonymous()
                ? Optional.of(user.getSecurityIdentity())
                : Optional.empty();
    }
}
