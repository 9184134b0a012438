package org.workrules.meeting.leadership;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.pipeline.Origin;
import org.workrules.platform.pipeline.UnitOfWork;
import org.workrules.platform.rhythm.Rhythm;

/** Announces the positions that change by themselves: an office taken up today, an absence that is over. */
@ApplicationScoped
public class RegisterRounds {

    private static final String ANY = "select 1 from person where next_change_at <= $1 limit 1";
    private static final String DUE = "select p.personId from Person p where p.nextChangeAt <= :now order by p.personId";

    private final Pool pool;
    private final UnitOfWork unitOfWork;
    private final PeopleRegister register;
    private final BusinessClock clock;
    private final Rhythm rhythm;
    private final Duration interval;

    RegisterRounds(Pool pool, UnitOfWork unitOfWork, PeopleRegister register, BusinessClock clock,
                   Rhythm rhythm, @ConfigProperty(name = "workrules.register.interval", defaultValue = "20s") Duration interval) {
        this.pool = pool;
        this.unitOfWork = unitOfWork;
        this.register = register;
        this.clock = clock;
        this.rhythm = rhythm;
        this.interval = interval;
    }

    void start(@Observes StartupEvent event) {
        rhythm.every(interval, "WR-1102 positions that change by themselves were not announced", this::round);
    }

    /** One round: every position that is due. Replicas take turns by the register's lock. */
    public Uni<Void> round() {
        return pool.preparedQuery(ANY).execute(Tuple.of(clock.now().atOffset(ZoneOffset.UTC)))
                .chain(due -> due.size() == 0 ? Uni.createFrom().voidItem() : announce());
    }

    private Uni<Void> announce() {
        return unitOfWork.run(Origin.service("register.round", "meeting"), work -> register.toChange(work)
                .chain(known -> work.session().createSelectionQuery(DUE, String.class).setParameter("now", work.now())
                        .getResultList().invoke(due -> known.announce(due, work.act()))).replaceWithVoid());
    }
}
