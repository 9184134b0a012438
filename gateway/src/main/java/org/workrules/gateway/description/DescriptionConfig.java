package org.workrules.gateway.description;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the services' descriptions are kept. */
@ConfigMapping(prefix = "workrules.openapi")
public interface DescriptionConfig {

    /** How long a copy is served before its service is asked again. */
    @WithDefault("60s")
    Duration refresh();

    /** How long after a service failed to answer it is asked again. */
    @WithDefault("5s")
    Duration retry();

    /** Time limit of each service. */
    @WithDefault("3s")
    Duration limit();

    /** Where the gateway is reached, as the description names it. */
    @WithDefault("/")
    String server();
}
