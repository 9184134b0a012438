package org.workrules.gateway.proxy;

import java.util.Optional;
import org.workrules.gateway.service.Service;

/**
 * Which service answers a path, and under which path it knows it. Paths are the same on both sides; only {@code /public} is the
 * short name of what disclosure-service offers to everybody.
 *
 * @param service  who answers
 * @param path     the path at the service
 * @param isPublic whether the caller came in by {@code /public}
 */
public record Route(Service service, String path, boolean isPublic) {

    /** What everybody may read, at the gateway. */
    public static final String PUBLIC = "/public";

    /** The same at disclosure-service. */
    public static final String PUBLIC_AT_SERVICE = Service.DISCLOSURE.prefix() + "/public";

    /**
     * The route of a path.
     *
     * @param path normalized, so that what was judged at the entrance is what the service gets
     */
    public static Optional<Route> of(String path) {
        if (path.equals(PUBLIC) || path.startsWith(PUBLIC + "/")) {
            return Optional.of(new Route(Service.DISCLOSURE, PUBLIC_AT_SERVICE + path.substring(PUBLIC.length()), true));
        }
        return Service.owning(path).map(service -> new Route(service, path, false));
    }

    /** The request target at the service. */
    String target(String query) {
        return query == null || query.isEmpty() ? path : path + '?' + query;
    }
}
