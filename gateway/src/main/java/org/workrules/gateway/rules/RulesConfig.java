package org.workrules.gateway.rules;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the registers of the services are asked. */
@ConfigMapping(prefix = "workrules.rules")
public interface RulesConfig {

    /** Time limit of each service. */
    @WithDefault("2s")
    Duration limit();

    /** How long a register is reused before its service is asked again. */
    @WithDefault("5s")
    Duration reuse();
}
