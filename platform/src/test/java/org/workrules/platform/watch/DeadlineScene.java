package org.workrules.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.Calendars;
import org.workrules.platform.clock.DeadlineTable;
import org.workrules.platform.clock.DeadlineTerms;
import org.workrules.platform.clock.DeadlineView;
import org.workrules.platform.clock.Deadlines;
import org.workrules.platform.clock.Limit;
import org.workrules.platform.pipeline.Origin;
import org.workrules.platform.pipeline.UnitOfWork;
import org.workrules.platform.rhythm.Rhythm;
import org.workrules.platform.rules.Text;

/** A service with deadlines in it, whose watcher looks only when told, and the words to tell it. */
abstract class DeadlineScene {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final Text REASON = new Text("test", "测试");

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
    Instance<DeadlineListener> listeners;
    @Inject
    Rhythm rhythm;

    @BeforeEach
    void lookOnlyWhenTold() {
        running.stop();
        wait(pool.query(AnnouncementRecord.TABLE).execute());
    }

    @AfterEach
    void showTheRealTimeAgain() {
        clock.reset();
        AnnouncementRecord.BROKEN.set(false);
        running.stop();
        running.start(null);
    }

    void watch() {
        wait(watcher().catchUp());
    }

    DeadlineWatcher watcher() {
        return new DeadlineWatcher(pool, table, unitOfWork, clock, meters, listeners, rhythm, Duration.ZERO);
    }

    UUID start(String kind, Limit limit) {
        UUID record = UUID.randomUUID();
        start(record, kind, limit, clock.now());
        return record;
    }

    void start(UUID record, String kind, Limit limit, Instant at) {
        transact(session -> deadlines.start(session, terms(kind, record, limit), at, REASON));
    }

    static DeadlineTerms terms(String kind, UUID record, Limit limit) {
        return DeadlineTerms.of(kind, "Sample", record, "sample", "sample.rule", limit);
    }

    DeadlineView only(UUID record) {
        List<DeadlineView> views = views(record);
        assertThat(views).hasSize(1);
        return views.get(0);
    }

    List<DeadlineView> views(UUID record) {
        return transact(session -> deadlines.of(session, record, Locale.ENGLISH));
    }

    List<String> announced(UUID deadline) {
        List<String> told = new ArrayList<>();
        wait(pool.preparedQuery("select what, met from announcement where deadline_id = $1 order by seq").execute(Tuple.of(deadline)))
                .forEach(row -> told.add(row.getString("what") + (row.getBoolean("met") ? ", met" : "")));
        return told;
    }

    Row row(UUID deadline) {
        return wait(pool.preparedQuery("select attempts, last_failure, missed_announced_at from deadline where id = $1")
                .execute(Tuple.of(deadline))).iterator().next();
    }

    <T> T transact(Function<Mutiny.Session, Uni<T>> act) {
        return wait(unitOfWork.run(Origin.service("test", "sample"), work -> act.apply(work.session())));
    }

    static <T> T wait(Uni<T> answer) {
        return answer.await().atMost(PATIENCE);
    }
}
