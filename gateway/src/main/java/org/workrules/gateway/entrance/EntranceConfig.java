package org.workrules.gateway.entrance;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What is checked and written on every exchange. */
@ConfigMapping(prefix = "workrules.entrance")
public interface EntranceConfig {

    /** Largest request body, in bytes; a larger one is refused with 413 as soon as it is known to be larger. */
    @WithDefault("1M")
    MemorySize maxBody();

    /** Largest file that is sent as an attachment of a document. */
    @WithDefault("20M")
    MemorySize maxAttachment();

    /** When given, {@code Strict-Transport-Security} is sent with this age. Only for a gateway reached by HTTPS alone. */
    Optional<Duration> hstsMaxAge();

    /** Whether probes and metrics answer callers from outside the house network too. */
    @WithDefault("false")
    boolean operationsPublic();
}
