package org.workrules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.workrules.local.Server;
import org.workrules.system.RunningSystem;
import org.workrules.system.WholeSystem;

/** Without its database a service says so at once, and goes on by itself when the database is back. */
@ExtendWith(WholeSystem.class)
class DatabaseAwayTest {

    private final RunningSystem system;
    private final Server postgres;

    DatabaseAwayTest(RunningSystem system) {
        this.system = system;
        this.postgres = system.local().postgres();
    }

    @Test
    void aCommitWaitsForTheDisk() {
        Shelf shelf = new Shelf(system.local());

        assertThat(shelf.one("meeting", "show fsync")).isEqualTo("on");
        assertThat(shelf.one("meeting", "show synchronous_commit")).isEqualTo("on");
        assertThat(shelf.one("meeting", "show full_page_writes")).isEqualTo("on");
    }

    @ParameterizedTest
    @EnumSource
    void requestsAreRefusedInTimeAndCarriedOutAfterwards(Outage outage) {
        try (Trial trial = Trial.begin(system)) {
            outage.begin(postgres);
            try {
                trial.load().awaitRefusals(12);
                Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> RunningSystem.SERVICES.forEach(service -> {
                    Readiness readiness = Readiness.of(system.local().service(service));
                    assertThat(readiness.status()).as(service).isEqualTo(503);
                    assertThat(readiness.of("database")).as(service).isEqualTo("DOWN, reached: false");
                }));
            } finally {
                outage.end(postgres);
            }
            trial.load().awaitEveryClient(5);
            trial.reckon("PostgreSQL " + outage.name().toLowerCase(Locale.ROOT));
            RunningSystem.SERVICES.forEach(service ->
                    assertThat(Readiness.of(system.local().service(service)).status()).as(service).isEqualTo(200));
        }
    }
}
