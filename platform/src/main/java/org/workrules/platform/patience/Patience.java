package org.workrules.platform.patience;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Nobody is left waiting for a database that is away. What has not ended within {@code workrules.patience} is looked into: when
 * the database gives no sign of life, the caller is answered for with 503; when it does, the work is only slow and is waited
 * for. The work itself is never broken off, because a transaction that is cut short may or may not have been stored; it ends as
 * it ends, and a repeat with the same idempotency key learns how. However many wait, the database is asked once for all of them.
 */
@ApplicationScoped
public class Patience {

    private static final int ROUNDS = 12;
    private static final Duration ONE_SIGN_SERVES = Duration.ofMillis(100);

    private final Vertx vertx;
    private final Uni<Boolean> signOfLife;
    private final Duration limit;

    @Inject
    Patience(Vertx vertx, DatabaseConnections connections,
             @ConfigProperty(name = "workrules.patience") Duration limit) {
        this(vertx, connections.answers(), limit);
    }

    Patience(Vertx vertx, Uni<Boolean> signOfLife, Duration limit) {
        this.vertx = vertx;
        this.signOfLife = signOfLife.memoize().atLeast(ONE_SIGN_SERVES);
        this.limit = limit;
    }

    /**
     * The same work; fails with {@link TimeoutException} when it has not ended in time and the database gives no sign of life,
     * or after twelve times the limit, and goes on unheard.
     */
    public <T> Uni<T> with(Uni<T> work) {
        return Uni.createFrom().emitter(answer -> {
            Watch watch = new Watch(answer);
            watch.wind();
            work.subscribe().with(
                    item -> {
                        watch.end();
                        answer.complete(item);
                    },
                    failure -> {
                        watch.end();
                        answer.fail(failure);
                    });
        });
    }

    /** Looks after one piece of work. */
    private final class Watch {

        private final UniEmitter<?> answer;
        private final Context own = vertx.getOrCreateContext();
        private volatile boolean ended;
        private volatile long timer;
        private int round;

        private Watch(UniEmitter<?> answer) {
            this.answer = answer;
        }

        private void wind() {
            timer = vertx.setTimer(limit.toMillis(), id -> look());
        }

        private void look() {
            if (++round >= ROUNDS) {
                giveUp();
            } else {
                signOfLife.subscribe().with(alive -> own.runOnContext(told -> hear(alive)));
            }
        }

        private void hear(boolean alive) {
            if (!alive) {
                giveUp();
            } else if (!ended) {
                wind();
            }
        }

        private void giveUp() {
            answer.fail(new TimeoutException("the database has not answered within " + limit.toMillis() * round + " ms"));
        }

        private void end() {
            ended = true;
            vertx.cancelTimer(timer);
        }
    }
}
