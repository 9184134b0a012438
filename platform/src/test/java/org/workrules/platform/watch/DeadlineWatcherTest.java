package org.workrules.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.platform.clock.DeadlineState;
import org.workrules.platform.clock.DeadlineView;
import org.workrules.platform.clock.Limit;
import org.workrules.platform.clock.Projection;
import org.workrules.testing.ServiceTestResource;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class DeadlineWatcherTest extends DeadlineScene {

    @Inject
    MeterRegistry registry;

    @Test
    void theWatcherLooksByItself() {
        UUID id = only(start(AnnouncementRecord.KIND, Limit.minutes(30))).id();
        clock.moveBy(Duration.ofHours(1));
        running.start(null);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(announced(id)).containsExactly("approaching", "missed"));
    }

    @Test
    void afterAJumpOfAnHourTwoWatchersAnnounceEachDeadlineOnce() {
        List<UUID> records = Collections.nCopies(250, 0).stream().map(each -> start(AnnouncementRecord.KIND, Limit.minutes(30))).toList();
        clock.moveBy(Duration.ofHours(1));
        DeadlineWatcher one = watcher();
        DeadlineWatcher other = watcher();
        wait(Uni.join().all(one.catchUp(), other.catchUp()).andFailFast());
        for (UUID record : records) {
            DeadlineView view = only(record);
            assertThat(view.state()).isEqualTo(DeadlineState.MISSED);
            assertThat(announced(view.id())).containsExactly("approaching", "missed");
        }
    }

    @Test
    void howeverManyAreDueAtOnceTheyAreAnnouncedWithoutAPause() {
        List<UUID> records = Collections.nCopies(230, 0).stream().map(each -> start(AnnouncementRecord.KIND, Limit.minutes(30))).toList();
        clock.moveBy(Duration.ofHours(1));
        assertThat(wait(watcher().catchUp())).isGreaterThanOrEqualTo(records.size());
        records.forEach(record -> assertThat(only(record).state()).isEqualTo(DeadlineState.MISSED));
    }

    @Test
    void nothingIsAnnouncedBeforeItsTimeAndTheReminderBeforeTheMiss() {
        UUID record = start(AnnouncementRecord.KIND, Limit.minutes(60));
        UUID id = only(record).id();
        watch();
        assertThat(announced(id)).isEmpty();
        clock.moveBy(Duration.ofMinutes(50));
        watch();
        watch();
        assertThat(announced(id)).containsExactly("approaching");
        clock.moveBy(Duration.ofMinutes(11));
        watch();
        watch();
        assertThat(announced(id)).containsExactly("approaching", "missed");
    }

    @Test
    void whatIsDoneInTimeIsNeverAnnouncedAndWhatIsDoneLateStillIs() {
        UUID inTime = start(AnnouncementRecord.KIND, Limit.hours(30));
        UUID late = start(AnnouncementRecord.KIND, Limit.hours(30));
        Instant now = clock.now();
        transact(session -> deadlines.stop(session, AnnouncementRecord.KIND, inTime, now));
        Projection stopped = transact(session -> deadlines.stop(session, AnnouncementRecord.KIND, late, now.plus(Duration.ofHours(31))));
        assertThat(stopped.stopped()).isTrue();
        clock.moveBy(Duration.ofHours(32));
        watch();
        assertThat(only(inTime).state()).isEqualTo(DeadlineState.MET);
        assertThat(announced(only(inTime).id())).isEmpty();
        assertThat(only(late).state()).isEqualTo(DeadlineState.MET_LATE);
        assertThat(announced(only(late).id())).containsExactly("missed, met");
    }

    @Test
    void aListenerThatBreaksHoldsUpItsOwnDeadlineAndLeavesNothingBehind() {
        AnnouncementRecord.BROKEN.set(true);
        UUID broken = start(AnnouncementRecord.FRAGILE_KIND, Limit.minutes(1));
        UUID sound = start(AnnouncementRecord.KIND, Limit.minutes(1));
        clock.moveBy(Duration.ofHours(1));
        watch();
        assertThat(announced(only(sound).id())).containsExactly("approaching", "missed");
        assertThat(announced(only(broken).id())).isEmpty();
        Row row = row(only(broken).id());
        assertThat(row.getInteger("attempts")).isPositive();
        assertThat(row.getString("last_failure")).contains("the listener broke");
        assertThat(only(broken).state()).isEqualTo(DeadlineState.RUNNING);
        AnnouncementRecord.BROKEN.set(false);
        clock.moveBy(Duration.ofHours(1));
        watch();
        assertThat(announced(only(broken).id())).containsExactly("missed");
        assertThat(only(broken).state()).isEqualTo(DeadlineState.MISSED);
        assertThat(row(only(broken).id()).getString("last_failure")).isNull();
    }

    @Test
    void aDeadlineSomebodyHoldsIsPassedOverAndFoundAgain() {
        UUID id = only(start(AnnouncementRecord.KIND, Limit.minutes(1))).id();
        clock.moveBy(Duration.ofHours(1));
        wait(pool.withTransaction(other -> other.preparedQuery("select id from deadline where id = $1 for update")
                .execute(Tuple.of(id)).chain(() -> watcher().catchUp())));
        assertThat(announced(id)).isEmpty();
        watch();
        assertThat(announced(id)).containsExactly("approaching", "missed");
    }

    @Test
    void anAnnouncementGivesWayToACommandThatHoldsWhatItNeeds() {
        UUID id = only(start(AnnouncementRecord.KIND, Limit.minutes(1))).id();
        wait(pool.withTransaction(command -> command.query("lock table announcement in exclusive mode").execute()
                .invoke(() -> clock.moveBy(Duration.ofHours(1)))
                .chain(() -> watcher().catchUp())));
        assertThat(row(id).getInteger("attempts")).isPositive();
        assertThat(announced(id)).isEmpty();
        clock.moveBy(Duration.ofHours(1));
        watch();
        assertThat(announced(id)).containsExactly("approaching", "missed");
    }

    @Test
    void aKindNobodyListensForIsLeftAlone() {
        UUID id = only(start("watch.unknown", Limit.minutes(1))).id();
        clock.moveBy(Duration.ofHours(1));
        watch();
        assertThat(row(id).getOffsetDateTime("missed_announced_at")).isNull();
        wait(pool.preparedQuery("delete from deadline where id = $1").execute(Tuple.of(id)));
    }

    @Test
    void anOperatorSeesHowManyAreOpenSoonAndLate() {
        wait(meters.count());
        double late = standing("late");
        double open = standing("open");
        start(AnnouncementRecord.KIND, Limit.minutes(30));
        clock.moveBy(Duration.ofHours(1));
        wait(meters.count());
        assertThat(standing("open")).isEqualTo(open + 1);
        assertThat(standing("late")).isGreaterThan(late);
    }

    private double standing(String which) {
        return registry.get("workrules.deadlines").tag("standing", which).gauge().value();
    }
}
