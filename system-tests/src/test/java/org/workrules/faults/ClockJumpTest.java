package org.workrules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.local.ServiceNode;
import org.workrules.system.RunningSystem;
import org.workrules.system.WholeSystem;

/**
 * The clock jumps an hour ahead and back again. A service's clock is the system's plus {@code workrules.clock.offset}, for the
 * database's time too, so a jump is a start with another offset.
 */
@ExtendWith(WholeSystem.class)
class ClockJumpTest {

    private static final String OFFSET = "WORKRULES_CLOCK_OFFSET";
    /** The first word that the district owes on each incident, and never gives. */
    private static final String DUE_WITHIN_THE_HOUR = """
            select count(*) from deadline
            where kind = 'duty.telephone' and missed_announced_at is null and due_at < now() + interval '59 minutes'""";
    private static final String OWED = "select count(*) from deadline where wake_at < now() + interval '59 minutes 30 seconds'";

    private final RunningSystem system;
    private final ServiceNode emergency;
    private boolean jumped;

    ClockJumpTest(RunningSystem system) {
        this.system = system;
        this.emergency = system.local().service("emergency");
    }

    @AfterEach
    void theClockIsRight() {
        if (jumped) {
            jump(null);
        }
    }

    @Test
    void noDeadlineIsLostOrAnnouncedTwice() {
        try (Trial trial = Trial.begin(system)) {
            Shelf shelf = trial.books().shelf();
            trial.load().awaitEveryClient(15);
            long announced = trial.books().announcements().get("emergency").lines();
            long due = shelf.count("emergency", DUE_WITHIN_THE_HOUR);
            assertThat(due).as("deadlines of the next hour").isPositive();

            jump("PT1H");

            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(shelf.count("emergency", OWED)).isZero());
            assertThat(trial.books().announcements().get("emergency").lines()).isGreaterThanOrEqualTo(announced + due);

            jump(null);

            trial.load().awaitEveryClient(5);
            trial.reckon("the clock of emergency-service an hour ahead and back, " + due + " deadlines within the hour");
        }
    }

    private void jump(String offset) {
        jumped = offset != null;
        emergency.configure(OFFSET, offset);
        emergency.kill();
        emergency.start();
    }
}
