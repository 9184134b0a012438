package org.workrules.platform.watch;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.workrules.platform.clock.Calendars;
import org.workrules.platform.clock.Deadlines;
import org.workrules.platform.pipeline.Origin;
import org.workrules.platform.pipeline.UnitOfWork;
import org.workrules.platform.rhythm.Rhythm;

/**
 * Counts open deadlines in working days again when another calendar is in force than the one they were counted by: a
 * year was loaded or corrected, here or at another replica. Each batch is a transaction of its own with a line in the
 * audit record; what a crash interrupts is found again.
 */
@ApplicationScoped
public class DeadlineRecount {

    private static final Logger LOG = Logger.getLogger(DeadlineRecount.class);
    private static final int BATCH = 200;
    private static final String OTHERWISE = """
            select exists (select from deadline where limit_unit = 'WORKING_DAYS' and calendar_version <> $1
                           and state in ('RUNNING', 'PAUSED', 'MISSED')) as found""";

    private final Pool pool;
    private final Calendars calendars;
    private final Deadlines deadlines;
    private final UnitOfWork unitOfWork;
    private final Rhythm rhythm;
    private final Duration interval;

    DeadlineRecount(Pool pool, Calendars calendars, Deadlines deadlines, UnitOfWork unitOfWork, Rhythm rhythm,
                    @ConfigProperty(name = "workrules.deadline.recount-interval", defaultValue = "10s") Duration interval) {
        this.pool = pool;
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.unitOfWork = unitOfWork;
        this.rhythm = rhythm;
        this.interval = interval;
    }

    void start(@Observes StartupEvent event) {
        rhythm.every(interval, "WR-0508 deadlines could not be counted again, this is tried later",
                () -> run().invoke(this::report));
    }

    private void report(int counted) {
        if (counted > 0) {
            LOG.infof("WR-0509 %d deadlines were counted again by calendar %s", counted, calendars.known().version());
        }
    }

    /**
     * Counts again whatever was counted otherwise.
     *
     * @return how many
     */
    public Uni<Integer> run() {
        return pool.preparedQuery(OTHERWISE).execute(Tuple.of(calendars.known().version()))
                .chain(rows -> rows.iterator().next().getBoolean("found") ? batch() : Uni.createFrom().item(0));
    }

    private Uni<Integer> batch() {
        return unitOfWork.run(Origin.service("deadline.recount", unitOfWork.service()),
                        work -> deadlines.recompute(work.session(), BATCH))
                .chain(counted -> counted < BATCH ? Uni.createFrom().item(counted) : batch().map(more -> more + counted));
    }
}
