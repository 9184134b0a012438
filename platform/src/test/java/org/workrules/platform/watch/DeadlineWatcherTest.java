package org.workrules.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.Calendars;
import org.workrules.platform.clock.DeadlineState;
import org.workrules.platform.clock.DeadlineTable;
import org.workrules.platform.clock.DeadlineTerms;
import org.workrules.platform.clock.DeadlineView;
import org.workrules.platform.clock.Deadlines;
import org.workrules.platform.clock.Limit;
import org.workrules.platform.clock.Moments;
import org.workrules.platform.clock.Projection;
import org.workrules.platform.pipeline.Origin;
import org.workrules.platform.pipeline.UnitOfWork;
import org.workrules.platform.rules.Text;
import org.workrules.testing.ServiceTestResource;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class DeadlineWatcherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Text REASON = new Text("test", "测试");

    @Inject
    Pool pool;
    @Inject
    UnitOfWork unitOfWork;
    @Inject
    Deadlines deadlines;
    @Inject
    DeadlineTable table;
    @Inject
    BusinessClock clock;
    @Inject
    Calendars calendars;
    @Inject
    DeadlineWatcher running;
    @Inject
    DeadlineMeters meters;
    @Inject
    DeadlineRecount recount;
    @Inject
    MeterRegistry registry;
    @Inject
    Instance<DeadlineListener> listeners;
    @Inject
    Vertx vertx;

    @BeforeEach
    void lookOnlyWhenTold() {
        running.stop(null);
        wait(pool.query(AnnouncementRecord.TABLE).execute());
    }

    @AfterEach
    void showTheRealTimeAgain() {
        clock.reset();
        AnnouncementRecord.BROKEN.set(false);
        running.start(null);
    }

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
        for (int round = 0; round < 5; round++) {
            wait(Uni.join().all(one.pass(), other.pass()).andFailFast());
        }
        for (UUID record : records) {
            DeadlineView view = only(record);
            assertThat(view.state()).isEqualTo(DeadlineState.MISSED);
            assertThat(announced(view.id())).containsExactly("approaching", "missed");
        }
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
                .execute(Tuple.of(id)).chain(() -> watcher().pass())));
        assertThat(announced(id)).isEmpty();
        watch();
        assertThat(announced(id)).containsExactly("approaching", "missed");
    }

    @Test
    void anAnnouncementGivesWayToACommandThatHoldsWhatItNeeds() {
        UUID id = only(start(AnnouncementRecord.KIND, Limit.minutes(1))).id();
        wait(pool.withTransaction(command -> command.query("lock table announcement in exclusive mode").execute()
                .invoke(() -> clock.moveBy(Duration.ofHours(1)))
                .chain(() -> watcher().pass())));
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
    void oneClockOfAKindRunsForARecordAtATime() {
        UUID record = start(AnnouncementRecord.KIND, Limit.workingDays(5));
        assertThatThrownBy(() -> start(record, AnnouncementRecord.KIND, Limit.workingDays(5), clock.now()))
                .hasStackTraceContaining("deadline_open");
        transact(session -> deadlines.stop(session, AnnouncementRecord.KIND, record, clock.now()));
        start(record, AnnouncementRecord.KIND, Limit.workingDays(5), clock.now());
        assertThat(views(record)).extracting(DeadlineView::state).containsExactly(DeadlineState.MET, DeadlineState.RUNNING);
    }

    @Test
    void everyActOnAClockIsKeptAndExplained() {
        UUID record = UUID.randomUUID();
        start(record, AnnouncementRecord.KIND, Limit.workingDays(20), Moments.at("2026-09-14T10:00"));
        transact(session -> deadlines.pause(session, AnnouncementRecord.KIND, record, Moments.at("2026-09-17T10:00"), new Text("others asked", "征求意见")));
        assertThat(only(record).state()).isEqualTo(DeadlineState.PAUSED);
        transact(session -> deadlines.resume(session, AnnouncementRecord.KIND, record, Moments.at("2026-09-19T10:00"), REASON));
        Projection extended = transact(session -> deadlines.extend(session, AnnouncementRecord.KIND, record, 2, Moments.at("2026-09-21T10:00"), REASON));
        assertThat(extended.dueAt()).isEqualTo(Moments.at("2026-10-23T00:00"));
        assertThat(only(record).dueAt()).isEqualTo(Moments.at("2026-10-23T00:00"));
        assertThat(only(record).explanation()).contains("paused: others asked", "2026-10-01 to 2026-10-07 (National Day)");
        assertThat(transact(session -> deadlines.of(session, record, Locale.CHINESE)).get(0).explanation()).contains("暂停:征求意见", "截止时间:2026-10-22 24时");
        Projection anew = transact(session -> deadlines.restart(session, AnnouncementRecord.KIND, record, Moments.at("2026-11-20T10:00"), REASON));
        assertThat(anew.explanation().lastDay()).isEqualTo("2026-12-18");
        assertThat(only(record).startedAt()).isEqualTo(Moments.at("2026-11-20T10:00"));
    }

    @Test
    void anActOnAClockThatIsNotOpenAnswersWithNothing() {
        assertThat(this.<Projection>transact(session -> deadlines.stop(session, AnnouncementRecord.KIND, UUID.randomUUID(), clock.now()))).isNull();
    }

    @Test
    void aDecisionMaySetTheEndToTheSecond() {
        UUID record = UUID.randomUUID();
        Instant end = clock.now().plus(Duration.ofDays(400)).truncatedTo(ChronoUnit.MINUTES);
        transact(session -> deadlines.startUntil(session, terms(AnnouncementRecord.KIND, record, Limit.hours(1)), clock.now(), end, REASON));
        assertThat(only(record).dueAt()).isEqualTo(end);
    }

    @Test
    void nothingIsOwedOnARecordThatWasWithdrawn() {
        UUID record = start(AnnouncementRecord.KIND, Limit.hours(2));
        start(record, AnnouncementRecord.FRAGILE_KIND, Limit.hours(3), clock.now());
        assertThat(this.<Integer>transact(session -> deadlines.cancelAll(session, record, clock.now(), REASON))).isEqualTo(2);
        assertThat(views(record)).extracting(DeadlineView::state).containsOnly(DeadlineState.CANCELLED);
    }

    @Test
    void whatADepartmentOwesIsListedSoonestFirstPageByPage() {
        String department = "dept-" + UUID.randomUUID();
        for (int hours : new int[] {300, 100, 200}) {
            UUID record = UUID.randomUUID();
            transact(session -> deadlines.start(session, terms(AnnouncementRecord.KIND, record, Limit.hours(hours)).owedBy(department), clock.now(), REASON));
        }
        List<DeadlineView> first = transact(session -> deadlines.owed(session, department, null, 2, Locale.ENGLISH));
        List<DeadlineView> second = transact(session -> deadlines.owed(session, department, first.get(1).id(), 2, Locale.ENGLISH));
        List<DeadlineView> all = new ArrayList<>(first);
        all.addAll(second);
        assertThat(all).extracting(view -> view.explanation().substring(0, 17))
                .containsExactly("Limit: 100 hours.", "Limit: 200 hours.", "Limit: 300 hours.");
    }

    @Test
    void aYearLoadedLaterMovesEstimatesAndSaysSo() {
        UUID record = UUID.randomUUID();
        start(record, AnnouncementRecord.KIND, Limit.workingDays(20), Moments.at("2026-12-15T10:00"));
        assertThat(only(record).estimated()).isTrue();
        assertThatThrownBy(() -> wait(calendars.load("{}", "office-director"))).isInstanceOf(IllegalArgumentException.class);
        wait(calendars.load(Moments.YEAR_2027, "office-director"));
        wait(recount.run());
        DeadlineView moved = only(record);
        assertThat(moved.estimated()).isFalse();
        assertThat(moved.dueAt()).isEqualTo(Moments.at("2027-01-14T00:00"));
        assertThat(moved.moved()).singleElement().satisfies(move -> {
            assertThat(move.fromDue()).isEqualTo(Moments.at("2027-01-13T00:00"));
            assertThat(move.toDue()).isEqualTo(Moments.at("2027-01-14T00:00"));
            assertThat(move.toCalendar()).startsWith("2024,2025,2026,2027@");
        });
        assertThat(wait(recount.run())).isZero();
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

    private void watch() {
        DeadlineWatcher watcher = watcher();
        int announced;
        do {
            announced = wait(watcher.pass());
        } while (announced > 0);
    }

    private DeadlineWatcher watcher() {
        return new DeadlineWatcher(pool, table, unitOfWork, clock, meters, listeners, vertx, Duration.ZERO);
    }

    private UUID start(String kind, Limit limit) {
        UUID record = UUID.randomUUID();
        start(record, kind, limit, clock.now());
        return record;
    }

    private void start(UUID record, String kind, Limit limit, Instant at) {
        transact(session -> deadlines.start(session, terms(kind, record, limit), at, REASON));
    }

    private static DeadlineTerms terms(String kind, UUID record, Limit limit) {
        return DeadlineTerms.of(kind, "Sample", record, "sample", "sample.rule", limit);
    }

    private DeadlineView only(UUID record) {
        List<DeadlineView> views = views(record);
        assertThat(views).hasSize(1);
        return views.get(0);
    }

    private List<DeadlineView> views(UUID record) {
        return transact(session -> deadlines.of(session, record, Locale.ENGLISH));
    }

    private List<String> announced(UUID deadline) {
        List<String> told = new ArrayList<>();
        wait(pool.preparedQuery("select what, met from announcement where deadline_id = $1 order by seq").execute(Tuple.of(deadline)))
                .forEach(row -> told.add(row.getString("what") + (row.getBoolean("met") ? ", met" : "")));
        return told;
    }

    private Row row(UUID deadline) {
        return wait(pool.preparedQuery("select attempts, last_failure, missed_announced_at from deadline where id = $1")
                .execute(Tuple.of(deadline))).iterator().next();
    }

    private <T> T transact(Function<Mutiny.Session, Uni<T>> act) {
        return wait(unitOfWork.run(Origin.service("test", "sample"), work -> act.apply(work.session())));
    }

    private static <T> T wait(Uni<T> answer) {
        return answer.await().atMost(PATIENCE);
    }
}
