package org.workrules.platform.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final Duration OFTEN = Duration.ofMillis(5);

    private final Vertx vertx = Vertx.vertx();
    private final Rhythm rhythm = new Rhythm(vertx);

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void aRunIsNotOvertakenByTheNext() {
        List<UniEmitter<? super Void>> open = new CopyOnWriteArrayList<>();
        AtomicInteger beside = new AtomicInteger();
        rhythm.every(OFTEN, "never", () -> Uni.createFrom().<Void>emitter(open::add));
        rhythm.every(OFTEN, "never", () -> Uni.createFrom().voidItem().invoke(beside::incrementAndGet));
        Awaitility.await().until(() -> beside.get() > 5);
        assertThat(open).hasSize(1);
        open.get(0).complete(null);
        Awaitility.await().until(() -> open.size() == 2);
    }

    @Test
    void afterAFailureTheNextRunComes() {
        AtomicInteger runs = new AtomicInteger();
        rhythm.every(OFTEN, "a failure that is meant", () -> {
            if (runs.incrementAndGet() % 2 == 0) {
                throw new IllegalStateException("thrown");
            }
            return Uni.createFrom().failure(new IllegalStateException("failed"));
        });
        Awaitility.await().until(() -> runs.get() > 4);
    }

    @Test
    void nothingBeginsAfterTheServiceStops() {
        AtomicInteger runs = new AtomicInteger();
        AtomicInteger beside = new AtomicInteger();
        rhythm.every(OFTEN, "never", () -> Uni.createFrom().voidItem().invoke(runs::incrementAndGet));
        Awaitility.await().until(() -> runs.get() > 0);
        rhythm.stop(null);
        assertThat(rhythm.isStopping()).isTrue();
        int ran = runs.get();
        new Rhythm(vertx).every(OFTEN, "never", () -> Uni.createFrom().voidItem().invoke(beside::incrementAndGet));
        Awaitility.await().until(() -> beside.get() > 5);
        assertThat(runs.get()).isLessThanOrEqualTo(ran + 1);
    }
}
