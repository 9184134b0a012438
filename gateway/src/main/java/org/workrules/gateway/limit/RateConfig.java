package org.workrules.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often one caller may ask. Counted in each replica on its own. */
@ConfigMapping(prefix = "workrules.rate")
public interface RateConfig {

    /** Whether anything is counted. */
    @WithDefault("true")
    boolean enabled();

    /** Callers with a token, each subject on its own. */
    Allowance caller();

    /** Callers without one, each address on its own (IPv6: each /64 network). */
    Allowance anonymous();

    /** How many callers are remembered at most; the longest silent is forgotten first. */
    @WithDefault("100000")
    int remembered();

    /** One allowance. */
    interface Allowance {
        /** Requests at once. */
        @WithDefault("400")
        long burst();

        /** Requests per second in the long run. */
        @WithDefault("200")
        long perSecond();
    }
}
