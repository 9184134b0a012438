package org.workrules.meeting.accounts;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.rhythm.Rhythm;

/** Compares accounts with the register from time to time and on request, and counts the differences. */
@ApplicationScoped
public class DriftWatch {

    private static final Logger LOG = Logger.getLogger(DriftWatch.class);

    private static final String PEOPLE = "select person_id, name, department, clearance, offices from person";

    private final IdentityProvider provider;
    private final Pool pool;
    private final BusinessClock clock;
    private final Rhythm rhythm;
    private final Duration interval;
    private final AtomicLong differences;

    DriftWatch(IdentityProvider provider, Pool pool, BusinessClock clock, Rhythm rhythm,
               MeterRegistry meters, @ConfigProperty(name = "workrules.accounts.drift-interval", defaultValue = "10m") Duration interval) {
        this.provider = provider;
        this.pool = pool;
        this.clock = clock;
        this.rhythm = rhythm;
        this.interval = interval;
        this.differences = meters.gauge("workrules.accounts.drift", new AtomicLong());
    }

    void start(@Observes StartupEvent event) {
        if (provider.configured()) {
            rhythm.every(interval, "WR-1107 accounts cannot be compared with the register", this::compare);
        }
    }

    /** Compares now; fails when the identity provider does not answer. */
    Uni<Drift> compare() {
        return provider.accounts().chain(accounts -> pool.query(PEOPLE).execute().map(people ->
                Drift.between(people.stream().map(Entitlement::of).toList(), accounts, clock.now())))
                .invoke(drift -> differences.set(drift.differences().size()));
    }

    /** Compares now; says so when the identity provider does not answer. */
    Uni<Drift> report() {
        return provider.configured() ? compare().onFailure().recoverWithItem(failure -> {
            LOG.warnf("WR-1108 accounts were not compared with the register: %s", failure.toString());
            return Drift.unknown(clock.now());
        }) : Uni.createFrom().item(() -> Drift.unknown(clock.now()));
    }
}
