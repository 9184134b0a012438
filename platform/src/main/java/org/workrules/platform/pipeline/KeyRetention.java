package org.workrules.platform.pipeline;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.platform.rhythm.Rhythm;

/** Forgets idempotency keys that are older than {@code workrules.idempotency.keep}: nobody repeats a request that late. */
@ApplicationScoped
public class KeyRetention {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final int BATCH = 10_000;
    private static final String FORGET = """
            delete from idempotency_key where (caller, key) in (
                select caller, key from idempotency_key where created_at < now() - make_interval(secs => $1)
                limit\s""" + BATCH + ")";

    private final Pool pool;
    private final Rhythm rhythm;
    private final Duration keep;

    KeyRetention(Pool pool, Rhythm rhythm,
                 @ConfigProperty(name = "workrules.idempotency.keep", defaultValue = "P7D") Duration keep) {
        this.pool = pool;
        this.rhythm = rhythm;
        this.keep = keep;
    }

    void start(@Observes StartupEvent event) {
        rhythm.every(EVERY, "WR-0303 old idempotency keys could not be forgotten", this::forget);
    }

    /** Forgets all old keys now, in batches so that no transaction grows long; the answer is how many. */
    Uni<Integer> forget() {
        return pool.preparedQuery(FORGET).execute(Tuple.of((double) keep.toSeconds())).map(SqlResult::rowCount)
                .chain(forgotten -> forgotten < BATCH ? Uni.createFrom().item(forgotten)
                        : forget().map(more -> more + forgotten));
    }
}
