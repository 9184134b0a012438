package org.workrules.platform.patience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.workrules.platform.events.Faults;

class PatienceTest {

    private final Vertx vertx = Vertx.vertx();
    private final AtomicBoolean alive = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final Patience patience = new Patience(vertx, Uni.createFrom().item(() -> {
        asked.incrementAndGet();
        return alive.get();
    }), Duration.ofMillis(50));

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void whatAnswersInTimeIsPassedOn() {
        assertThat(patience.with(Uni.createFrom().item("answer")).await().atMost(Duration.ofSeconds(5))).isEqualTo("answer");
        assertThatThrownBy(() -> patience.with(Uni.createFrom().failure(new IllegalStateException("refused")))
                .await().atMost(Duration.ofSeconds(5))).isInstanceOf(IllegalStateException.class).hasMessage("refused");
    }

    @Test
    void whatDoesNotAnswerWhileTheDatabaseIsAwayIsAFaultThatPassesAndIsNotBrokenOff() {
        AtomicReference<UniEmitter<? super String>> silent = new AtomicReference<>();
        AtomicReference<String> ended = new AtomicReference<>();
        Uni<String> work = Uni.createFrom().<String>emitter(silent::set).invoke(ended::set);
        assertThatThrownBy(() -> patience.with(work).await().atMost(Duration.ofSeconds(5)))
                .isInstanceOf(CompletionException.class).hasCauseInstanceOf(TimeoutException.class)
                .satisfies(fault -> assertThat(Faults.isTransient(fault)).isTrue());
        silent.get().complete("stored after all");
        assertThat(ended.get()).isEqualTo("stored after all");
    }

    @Test
    void whatIsOnlySlowIsWaitedFor() {
        alive.set(true);
        Uni<String> slow = Uni.createFrom().emitter(answer -> vertx.setTimer(180, id -> answer.complete("late")));
        assertThat(patience.with(slow).await().atMost(Duration.ofSeconds(5))).isEqualTo("late");
    }

    @Test
    void whatNeverEndsIsGivenUpThoughTheDatabaseLives() {
        alive.set(true);
        assertThatThrownBy(() -> patience.with(Uni.createFrom().emitter(never -> { })).await().atMost(Duration.ofSeconds(5)))
                .hasCauseInstanceOf(TimeoutException.class).hasMessageContaining("600 ms");
    }

    @Test
    void theDatabaseIsAskedOnceForAllWhoWait() {
        List<Uni<String>> many = Collections.nCopies(200, patience.with(Uni.createFrom().emitter(never -> { })));
        List<Throwable> ends = Uni.join().all(many.stream().map(one -> one.onItem().transform(never -> new Throwable("ended"))
                .onFailure().recoverWithItem(failure -> failure)).toList()).andFailFast().await().atMost(Duration.ofSeconds(5));
        assertThat(ends).hasSize(200).allSatisfy(end -> assertThat(end).isInstanceOf(TimeoutException.class));
        assertThat(asked.get()).isLessThan(5);
    }
}
