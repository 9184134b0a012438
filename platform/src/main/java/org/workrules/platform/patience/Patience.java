package org.workrules.platform.patience;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Nobody is left waiting for a dependency: what has not answered within {@code workrules.patience} is answered for with 503.
 * The work itself is not broken off, because a transaction that is cut short may or may not have been stored; it ends as it
 * ends, and a repeat with the same idempotency key learns how.
 */
@ApplicationScoped
public class Patience {

    private final Vertx vertx;
    private final Duration limit;

    Patience(Vertx vertx, @ConfigProperty(name = "workrules.patience", defaultValue = "2500ms") Duration limit) {
        this.vertx = vertx;
        this.limit = limit;
    }

    /** How long. */
    public Duration limit() {
        return limit;
    }

    /** The same work; fails with {@link TimeoutException} when it has not ended in time, and goes on unheard. */
    public <T> Uni<T> with(Uni<T> work) {
        return Uni.createFrom().emitter(answer -> {
            long timer = vertx.setTimer(limit.toMillis(), id -> answer.fail(
                    new TimeoutException("no answer within " + limit.toMillis() + " ms")));
            work.subscribe().with(
                    item -> {
                        vertx.cancelTimer(timer);
                        answer.complete(item);
                    },
                    failure -> {
                        vertx.cancelTimer(timer);
                        answer.fail(failure);
                    });
        });
    }
}
