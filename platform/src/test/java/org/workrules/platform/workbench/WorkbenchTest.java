package org.workrules.platform.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.mutiny.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.workrules.platform.rules.Text;

/** What is costly is done by few threads, and more than can wait is told to come back. */
class WorkbenchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Text TOO_MANY = new Text("Come back later.", "请稍后再来。");

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void stop() {
        vertx.closeAndAwait();
    }

    @Test
    void moreThanCanWaitComesBackLater() {
        Workbench bench = new Workbench(vertx, "test", 1, 1, TOO_MANY);
        CountDownLatch hold = new CountDownLatch(1);
        CompletableFuture<String> first = bench.run(() -> {
            hold.await();
            return "first";
        }).subscribeAsCompletionStage();
        CompletableFuture<String> second = bench.run(() -> "second").subscribeAsCompletionStage();
        assertThrows(Busy.class, () -> bench.run(() -> "third").await().atMost(PATIENCE));
        hold.countDown();
        assertEquals("first", first.orTimeout(20, TimeUnit.SECONDS).join());
        assertEquals("second", second.orTimeout(20, TimeUnit.SECONDS).join());
        assertEquals("later", bench.run(() -> "later").await().atMost(PATIENCE));
    }

    @Test
    void workThatFailsGivesItsPlaceBack() {
        Workbench bench = new Workbench(vertx, "test", 1, 0, TOO_MANY);
        for (int each = 0; each < 5; each++) {
            assertThrows(IllegalStateException.class, () -> bench.run(() -> {
                throw new IllegalStateException("broken");
            }).await().atMost(PATIENCE));
        }
        assertEquals("fine", bench.run(() -> "fine").await().atMost(PATIENCE));
    }
}
