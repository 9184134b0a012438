package org.workrules.meeting.accounts;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.rhythm.Rhythm;

/**
 * Writes what the register says of people to their accounts until it is done. What waits is found by comparing, not by being
 * told, so nothing is forgotten; what is written is the whole state, so that writing it twice does no harm. A replica
 * that takes a change up keeps others from it for a minute.
 */
@ApplicationScoped
public class AccountWriter {

    private static final Logger LOG = Logger.getLogger(AccountWriter.class);

    private static final String NOTICE = """
            with fresh as (
                insert into account (id, version, changed_at, person_id, pending_since, next_attempt_at)
                select gen_random_uuid(), 0, $1, p.person_id, $1, $1 from person p
                where not exists (select 1 from account known where known.person_id = p.person_id)
                on conflict (person_id) do nothing)
            update account set pending_since = $1, next_attempt_at = $1, attempts = 0, failure = null, changed_at = $1,
                version = account.version + 1
            from person p
            where p.person_id = account.person_id and account.pending_since is null
              and (account.offices, account.department, account.clearance) is distinct from (p.offices, p.department, p.clearance)""";
    private static final String TAKE = """
            update account a set next_attempt_at = $1::timestamptz + interval '1 minute', attempts = a.attempts + 1,
                version = a.version + 1
            from person p
            where p.person_id = a.person_id and a.id in (select id from account
                where pending_since is not null and next_attempt_at <= $1 order by next_attempt_at limit 20 for update skip locked)
            returning p.person_id, p.name, p.department, p.clearance, p.offices""";
    private static final String DONE = """
            update account a set offices = $2, department = $3, clearance = $4, written_at = $5, failure = null, attempts = 0,
                pending_since = null, next_attempt_at = null, changed_at = $5, version = a.version + 1
            where a.person_id = $1""";
    private static final String FAILED = """
            update account a set failure = $2, version = a.version + 1, changed_at = $3,
                next_attempt_at = $3::timestamptz + least(power(2, a.attempts), 600) * interval '1 second'
            where a.person_id = $1 and a.pending_since is not null""";
    private static final String WAITING = "select count(*) as waiting from account where pending_since is not null";
    private static final int LONGEST_FAILURE = 300;

    private final IdentityProvider provider;
    private final Pool pool;
    private final BusinessClock clock;
    private final Rhythm rhythm;
    private final Duration interval;
    private final AtomicLong waiting;

    AccountWriter(IdentityProvider provider, Pool pool, BusinessClock clock, Rhythm rhythm, MeterRegistry meters,
                  @ConfigProperty(name = "workrules.accounts.interval", defaultValue = "5s") Duration interval) {
        this.provider = provider;
        this.pool = pool;
        this.clock = clock;
        this.rhythm = rhythm;
        this.interval = interval;
        this.waiting = meters.gauge("workrules.accounts.waiting", new AtomicLong());
    }

    void start(@Observes StartupEvent event) {
        if (provider.configured()) {
            rhythm.every(interval, "WR-1103 accounts are not written", this::round);
        } else {
            LOG.info("WR-1104 accounts are not written: workrules.accounts.client-secret is not set");
        }
    }

    /** One round: notices what changed and writes what is due; a failure of one account does not hold up the others. */
    public Uni<Void> round() {
        return pool.preparedQuery(NOTICE).execute(Tuple.of(clock.now().atOffset(ZoneOffset.UTC)))
                .chain(() -> pool.preparedQuery(TAKE).execute(Tuple.of(clock.now().atOffset(ZoneOffset.UTC))))
                .chain(due -> Multi.createFrom().iterable(due).onItem().transformToUniAndConcatenate(this::write)
                        .collect().last())
                .chain(() -> pool.query(WAITING).execute())
                .invoke(counted -> waiting.set(counted.iterator().next().getLong("waiting"))).replaceWithVoid();
    }

    /** Keeps the offices in the order in which the register has them, so that the next comparison finds no difference. */
    private Uni<Void> write(Row row) {
        Entitlement wanted = Entitlement.of(row);
        return provider.write(wanted).chain(() -> pool.preparedQuery(DONE).execute(Tuple.from(Arrays.asList(wanted.personId(),
                        row.getArrayOfStrings("offices"), wanted.department(), wanted.clearance(),
                        clock.now().atOffset(ZoneOffset.UTC)))))
                .invoke(done -> LOG.infof("WR-1105 account of %s written", wanted.personId())).replaceWithVoid()
                .onFailure().recoverWithUni(failure -> failed(wanted.personId(), failure));
    }

    private Uni<Void> failed(String personId, Throwable failure) {
        String text = failure.toString();
        LOG.warnf("WR-1106 account of %s not written: %s", personId, text);
        return pool.preparedQuery(FAILED).execute(Tuple.of(personId, text.substring(0, Math.min(LONGEST_FAILURE, text.length())),
                clock.now().atOffset(ZoneOffset.UTC))).replaceWithVoid();
    }
}
