package org.workrules.gateway.proxy;

import java.util.Optional;
import org.workrules.gateway.service.Service;

/**
 * Which service answers a path, and under which path it knows it. Paths are the same on both sides; only {@code /public} is the
 * short name of what services offer to everybody: meeting-service calendars at secret addresses, document-service verification,
 * disclosure-service the rest.
 *
 * @param service  who answers
 * @param path     the path at the service
 * @param isPublic whether the caller came in by {@code /public}
 */
public record Route(Service service, String path, boolean isPublic) {

    /** What everybody may read, at the gateway. */
    public static final String PUBLIC = "/public";

    private static final String CALENDARS = PUBLIC + "/calendars";
    private static final String VERIFICATION = PUBLIC + "/verification";

    /**
     * The route of a path.
     *
     * @param path normalized, so that what was judged at the entrance is what the service gets
     */
    public static Optional<Route> of(String path) {
        if (isAtOrBelow(path, PUBLIC)) {
            Service service = isAtOrBelow(path, CALENDARS) ? Service.MEETING
                    : isAtOrBelow(path, VERIFICATION) ? Service.DOCUMENT : Service.DISCLOSURE;
            return Optional.of(new Route(service, service.prefix() + path, true));
        }
        return Service.owning(path).map(service -> new Route(service, path, false));
    }

    /** What everybody may read of a service, at the service. */
    public static String publicOf(Service service) {
        return service.prefix() + PUBLIC;
    }

    private static boolean isAtOrBelow(String path, String top) {
        return path.equals(top) || path.startsWith(top + '/');
    }

    /** The request target at the service. */
    String target(String query) {
        return query == null || query.isEmpty() ? path : path + '?' + query;
    }
}
