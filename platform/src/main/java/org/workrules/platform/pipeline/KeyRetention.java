package org.workrules.platform.pipeline;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Forgets idempotency keys that are older than {@code workrules.idempotency.keep}: nobody repeats a request that late. */
@ApplicationScoped
public class KeyRetention {

    private static final Logger LOG = Logger.getLogger(KeyRetention.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int BATCH = 10_000;
    private static final String FORGET = """
            delete from idempotency_key where (caller, key) in (
                select caller, key from idempotency_key where created_at < now() - make_interval(secs => $1)
                limit\s""" + BATCH + ")";

    private final Pool pool;
    private final Vertx vertx;
    private final Duration keep;
    private long timer = -1;

    KeyRetention(Pool pool, Vertx vertx,
                 @ConfigProperty(name = "workrules.idempotency.keep", defaultValue = "P7D") Duration keep) {
        this.pool = pool;
        this.vertx = vertx;
        this.keep = keep;
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setPeriodic(EVERY.toMillis(), id -> forget().subscribe().with(
                forgotten -> LOG.debugf("WR-0302 %d idempotency keys forgotten", forgotten),
                failure -> LOG.warnf("WR-0303 old idempotency keys could not be forgotten: %s", failure.toString())));
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    /** Forgets all old keys now, in batches so that no transaction grows long; the answer is how many. */
    Uni<Integer> forget() {
        return pool.preparedQuery(FORGET).execute(Tuple.of((double) keep.toSeconds())).map(SqlResult::rowCount)
                .chain(forgotten -> forgotten < BATCH ? Uni.createFrom().item(forgotten)
                        : forget().map(more -> more + forgotten));
    }
}
