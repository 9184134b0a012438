package org.workrules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.system.RunningSystem;
import org.workrules.system.WholeSystem;

/** Without Kafka the house works on; its events wait. */
@ExtendWith(WholeSystem.class)
class KafkaAwayTest {

    private static final Duration OUTAGE = Duration.ofSeconds(30);

    private final RunningSystem system;

    KafkaAwayTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void commandsAreAcceptedAndTheirEventsWait() {
        try (Trial trial = Trial.begin(system)) {
            long begin = System.nanoTime();
            system.local().kafka().stop();
            int before = trial.ledger().commands();
            try {
                Awaitility.await().atMost(OUTAGE).untilAsserted(() -> RunningSystem.SERVICES.forEach(service -> {
                    Readiness readiness = Readiness.of(system.local().service(service));
                    assertThat(readiness.status()).as(service).isEqualTo(200);
                    assertThat(readiness.of("kafka")).as(service).isEqualTo("UP, reached: false");
                }));
                Awaitility.await().atMost(OUTAGE.plusSeconds(10)).until(() -> System.nanoTime() - begin > OUTAGE.toNanos());
                trial.load().awaitCommands(1);
                assertThat(trial.ledger().commands()).as("commands accepted while Kafka was away").isGreaterThan(before + 50);
                assertThat(trial.ledger().refusals()).as("commands refused for Kafka's sake").isZero();
                assertThat(trial.books().shelf().count("emergency", "select count(*) from outbox")).as("events that wait").isPositive();
            } finally {
                system.local().kafka().start();
            }
            trial.load().awaitEveryClient(5);
            trial.reckon("Kafka away for 30 s");
            RunningSystem.SERVICES.forEach(service ->
                    assertThat(Readiness.of(system.local().service(service)).of("kafka")).as(service).isEqualTo("UP, reached: true"));
        }
    }
}
