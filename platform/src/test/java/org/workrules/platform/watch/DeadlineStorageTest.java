package org.workrules.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.platform.clock.DeadlineState;
import org.workrules.platform.clock.DeadlineView;
import org.workrules.platform.clock.Limit;
import org.workrules.platform.clock.Moments;
import org.workrules.platform.clock.Projection;
import org.workrules.platform.rules.Text;
import org.workrules.testing.ServiceTestResource;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class DeadlineStorageTest extends DeadlineScene {

    @Inject
    DeadlineRecount recount;

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
}
