package org.workrules.gateway.service;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/** Where each service listens. */
@Singleton
public class Addresses {

    private final Map<Service, URI> urls = new EnumMap<>(Service.class);

    /** @throws IllegalArgumentException when an address is not scheme, host and, if it must be, port */
    Addresses(ServicesConfig config) {
        put(Service.MEETING, config.meeting());
        put(Service.DOCUMENT, config.document());
        put(Service.SUPERVISION, config.supervision());
        put(Service.EMERGENCY, config.emergency());
        put(Service.DISCLOSURE, config.disclosure());
    }

    private void put(Service service, ServicesConfig.At at) {
        URI url = at.url();
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        boolean bare = url.getRawPath() == null || url.getRawPath().isEmpty() || url.getRawPath().equals("/");
        if (!web || url.getHost() == null || !bare || url.getRawQuery() != null) {
            throw new IllegalArgumentException("workrules.services." + service.key()
                    + ".url must be http(s)://host:port without a path, not " + url);
        }
        urls.put(service, url);
    }

    /** The service's scheme and authority, as a link of that service would begin. */
    public String origin(Service service) {
        URI url = urls.get(service);
        return url.getScheme() + "://" + url.getRawAuthority();
    }

    /** A request to the service, still without headers. */
    public RequestOptions request(Service service, HttpMethod method, String uri) {
        URI url = urls.get(service);
        boolean tls = "https".equals(url.getScheme());
        int port = url.getPort() > 0 ? url.getPort() : tls ? 443 : 80;
        return new RequestOptions().setMethod(method).setHost(url.getHost()).setPort(port).setSsl(tls).setURI(uri);
    }
}
