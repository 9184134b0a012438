package org.workrules.gateway.proxy;

import java.util.regex.Pattern;

/**
 * How a service's own addresses read at the gateway: without the service's host, and below {@code /public} where the caller came
 * in that way.
 *
 * @param serviceOrigin scheme and authority of the service
 * @param route         the way the request took
 */
record Links(String serviceOrigin, Route route) {

    private static final Pattern PUBLIC_AT_SERVICE = Pattern.compile("(^|<)/api/[a-z]+(" + Route.PUBLIC + ")(?=[/?#>]|$)");

    /** A header value with the service's addresses replaced; everything else stays as it is. */
    String atGateway(String value) {
        String relative = value.replace(serviceOrigin + "/", "/");
        return route.isPublic() ? PUBLIC_AT_SERVICE.matcher(relative).replaceAll("$1$2") : relative;
    }
}
