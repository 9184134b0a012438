package org.workrules.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What time it is. In production it is the system's time. Rehearsals and tests set {@code workrules.clock.offset} or
 * move the clock, and everything follows: decisions, and the database time that deadlines are compared with.
 */
@ApplicationScoped
public class BusinessClock {

    private static final Logger LOG = Logger.getLogger(BusinessClock.class);
    private static final double MILLIS = 1000.0;

    private volatile Duration offset;

    BusinessClock(@ConfigProperty(name = "workrules.clock.offset", defaultValue = "PT0S") Duration offset) {
        this.offset = offset;
        if (!offset.isZero()) {
            LOG.warnf("WR-0501 the clock runs %s ahead of the system's time: workrules.clock.offset", offset);
        }
    }

    /** The present instant, to the microsecond as the database keeps it. */
    public Instant now() {
        return Instant.now().plus(offset).truncatedTo(ChronoUnit.MICROS);
    }

    /** How far this clock runs ahead of the system's; zero in production. */
    public Duration offset() {
        return offset;
    }

    /** The offset in seconds, as the database adds it to its own time. */
    public double offsetSeconds() {
        return offset.toMillis() / MILLIS;
    }

    /** Moves the clock, for rehearsals and tests. */
    public void moveBy(Duration step) {
        offset = offset.plus(step);
    }

    /** Lets the clock show the system's time again. */
    public void reset() {
        offset = Duration.ZERO;
    }
}
