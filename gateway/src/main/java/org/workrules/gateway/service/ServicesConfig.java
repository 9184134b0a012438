package org.workrules.gateway.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are and how patiently the gateway asks them. */
@ConfigMapping(prefix = "workrules.services")
public interface ServicesConfig {

    /** meeting-service. */
    At meeting();

    /** document-service. */
    At document();

    /** supervision-service. */
    At supervision();

    /** emergency-service. */
    At emergency();

    /** disclosure-service. */
    At disclosure();

    /** How long to wait for a connection. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a forwarded exchange may stay silent before it is given up. */
    @WithDefault("60s")
    Duration idleTimeout();

    /** How many connections to one service at most. */
    @WithDefault("200")
    int connections();

    /** How often each service is asked whether it is ready, for the detail of the gateway's own readiness. */
    @WithDefault("10s")
    Duration watchInterval();

    /** One address. */
    interface At {
        /** Scheme, host and port; no path, because paths are the same on both sides. */
        URI url();
    }
}
