package org.workrules.local;

import java.time.Duration;

/** Told about every part that has come up. */
@FunctionalInterface
public interface Progress {

    /**
     * A part is up.
     *
     * @param part    what came up
     * @param address where it is reached
     * @param took    how long it took from the start of the system
     */
    void up(String part, String address, Duration took);

    /** Tells nobody. */
    static Progress silent() {
        return (part, address, took) -> { };
    }
}
