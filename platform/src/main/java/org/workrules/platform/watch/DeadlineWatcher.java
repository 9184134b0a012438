package org.workrules.platform.watch;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.DeadlineTable;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Origin;
import org.workrules.platform.pipeline.UnitOfWork;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.rhythm.Rhythm;

/**
 * Finds the deadlines whose time has come, by the database's time, and announces each in a transaction of its own that
 * holds the row ({@code for update skip locked}): several replicas share the work, none does it twice, and what a
 * crash interrupts is found again. A listener that fails holds up its own deadline only, which is tried again after a
 * growing while. Kinds that nobody here listens for are left for a replica that does.
 */
@ApplicationScoped
public class DeadlineWatcher {

    private static final Logger LOG = Logger.getLogger(DeadlineWatcher.class);
    private static final int BATCH = 100;
    private static final int LONGEST_CAUSE = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FIND = """
            select id from deadline where wake_at < now() + make_interval(secs => $1) and kind = any($2)
            order by wake_at limit\s""" + BATCH;
    private static final String POSTPONE = """
            update deadline
            set wake_at = now() + make_interval(secs => $2) + make_interval(secs => least(600, power(2, least(attempts, 10)))),
                attempts = attempts + 1, last_failure = $3, version = version + 1
            where id = $1 and wake_at < now() + make_interval(secs => $2)""";

    private final Pool pool;
    private final DeadlineTable table;
    private final UnitOfWork unitOfWork;
    private final BusinessClock clock;
    private final DeadlineMeters meters;
    private final List<DeadlineListener> listeners;
    private final Rhythm rhythm;
    private final Duration interval;
    private Runnable rest = () -> { };

    DeadlineWatcher(Pool pool, DeadlineTable table, UnitOfWork unitOfWork, BusinessClock clock, DeadlineMeters meters,
                    Instance<DeadlineListener> listeners, Rhythm rhythm,
                    @ConfigProperty(name = "workrules.deadline.watch-interval", defaultValue = "1s") Duration interval) {
        this.pool = pool;
        this.table = table;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.meters = meters;
        this.listeners = listeners.stream().toList();
        this.rhythm = rhythm;
        this.interval = interval;
    }

    void start(@Observes StartupEvent event) {
        if (!interval.isZero()) {
            rest = rhythm.every(interval, "WR-0504 deadlines could not be looked at, the watcher tries again", this::catchUp);
        }
    }

    /** Looks no more until it is started again. */
    void stop() {
        rest.run();
    }

    /**
     * Looks until nothing is left to announce: after an outage or a jump of the clock thousands are due at once, and the last of
     * them is not to wait for as many intervals.
     *
     * @return how many were announced here
     */
    Uni<Integer> catchUp() {
        return Multi.createBy().repeating().uni(this::pass).whilst(announced -> announced > 0 && !rhythm.isStopping())
                .collect().with(Collectors.summingInt(Integer::intValue));
    }

    /** Looks once at the deadlines whose time has come, at most a hundred. */
    private Uni<Integer> pass() {
        String[] kinds = listeners.stream().map(DeadlineListener::kind).distinct().toArray(String[]::new);
        if (kinds.length == 0) {
            return Uni.createFrom().item(0);
        }
        return pool.preparedQuery(FIND).execute(Tuple.of(clock.offsetSeconds(), kinds))
                .chain(rows -> Multi.createFrom().iterable(ids(rows))
                        .onItem().transformToUniAndConcatenate(this::attempt)
                        .collect().with(Collectors.summingInt(Integer::intValue)));
    }

    private Uni<Integer> attempt(UUID id) {
        return rhythm.isStopping() ? Uni.createFrom().item(0) : announce(id)
                .ifNoItem().after(PATIENCE).fail()
                .replaceWith(1)
                .onFailure(Taken.class).recoverWithItem(0)
                .onFailure().recoverWithUni(failure -> postpone(id, failure));
    }

    private Uni<Void> announce(UUID id) {
        return unitOfWork.run(Origin.service("deadline.announce", unitOfWork.service()),
                work -> table.claim(work.session(), id, clock.offsetSeconds())
                        .onItem().ifNull().failWith(Taken::new)
                        .chain(claim -> announce(claim, work)));
    }

    private Uni<Void> announce(DeadlineTable.Claim claim, Work work) {
        DueDeadline due = claim.deadline().due(claim.now());
        boolean approaching = claim.deadline().approachingOwed(claim.now());
        boolean missed = claim.deadline().missedOwed(claim.now());
        Uni<Void> told = Uni.createFrom().voidItem();
        if (approaching) {
            told = told.chain(() -> tell(due, listener -> listener.approaching(due, work)));
        }
        if (missed) {
            told = told.chain(() -> tell(due, listener -> listener.missed(due, work)));
        }
        claim.deadline().announced(claim.now());
        return told.chain(() -> table.update(work.session(), List.of(claim.deadline())))
                .invoke(() -> meters.announced(due.kind(), approaching, missed));
    }

    private Uni<Void> tell(DueDeadline due, Function<DeadlineListener, Uni<? extends Void>> call) {
        return Multi.createFrom().iterable(listeners).filter(listener -> listener.kind().equals(due.kind()))
                .onItem().transformToUniAndConcatenate(call)
                .collect().last();
    }

    private Uni<Integer> postpone(UUID id, Throwable failure) {
        LOG.warnf(failure, "WR-0505 deadline %s could not be announced; it is tried again later", id);
        meters.failed();
        String cause = failure.toString();
        String kept = cause.substring(0, Math.min(cause.length(), LONGEST_CAUSE));
        return pool.preparedQuery(POSTPONE).execute(Tuple.of(id, clock.offsetSeconds(), kept))
                .onFailure().invoke(second -> LOG.warnf("WR-0506 nor could deadline %s be put off: %s", id, second.toString()))
                .onFailure().recoverWithNull()
                .replaceWith(0);
    }

    private static List<UUID> ids(RowSet<Row> rows) {
        List<UUID> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(row.getUUID("id")));
        return ids;
    }

    /** Leaves the transaction when somebody else has the deadline, or nothing is owed on it any longer. */
    private static final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Taken() {
            super("taken", null, false, false);
        }
    }
}
