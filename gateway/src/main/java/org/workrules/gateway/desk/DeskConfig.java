package org.workrules.gateway.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the desk waits. */
@ConfigMapping(prefix = "workrules.desk")
public interface DeskConfig {

    /** Time limit of each service; all are asked at once, so the desk takes no longer than this. */
    @WithDefault("2s")
    Duration limit();
}
