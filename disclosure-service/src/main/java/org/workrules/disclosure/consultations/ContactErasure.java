package org.workrules.disclosure.consultations;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.pipeline.Origin;
import org.workrules.platform.pipeline.UnitOfWork;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.rhythm.Rhythm;
import org.workrules.platform.sql.Statements;

/**
 * Erases name and contact of those who gave opinions when the time set after the consultation is over (Personal Information Protection
 * Law, art. 19). What was said, and the answer, stay. A transaction takes one consultation and a bounded number of its opinions, and
 * leaves an audit line with the number; a consultation that another replica is at is left to it.
 */
@ApplicationScoped
class ContactErasure {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final int BATCH = 5000;
    private static final String DUE = """
            select id from consultation where contacts_until is not null and contacts_erased_at is null and contacts_until <= $1
            order by contacts_until limit 1 for update skip locked""";
    private static final String ERASE = """
            update consultation_comment set name = null, contact = null, version = version + 1, changed_at = $2
            where id in (select id from consultation_comment where consultation_id = $1 and (name is not null or contact is not null)
                         limit $3)""";

    private final UnitOfWork unitOfWork;
    private final BusinessClock clock;
    private final Rhythm rhythm;

    ContactErasure(UnitOfWork unitOfWork, BusinessClock clock, Rhythm rhythm) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.rhythm = rhythm;
    }

    void start(@Observes StartupEvent event) {
        rhythm.every(EVERY, "WR-1403 contacts whose time is over could not be erased", () -> erase(BATCH));
    }

    /** Erases all that is due now, a batch to a transaction. */
    Uni<Void> erase(int batch) {
        AtomicBoolean found = new AtomicBoolean();
        Instant now = clock.now();
        return unitOfWork.runAll(session -> due(session, now).invoke(ids -> found.set(!ids.isEmpty())),
                        id -> Origin.service("consultation.erase-contacts", unitOfWork.service()), (id, work) -> erase(id, batch, work))
                .chain(() -> found.get() && !rhythm.isStopping() ? erase(batch) : Uni.createFrom().voidItem());
    }

    private static Uni<List<UUID>> due(Mutiny.Session session, Instant now) {
        return Statements.rows(session, DUE, row -> (UUID) row[0], now.atOffset(ZoneOffset.UTC));
    }

    private static Uni<Void> erase(UUID id, int batch, Work work) {
        return work.load(Consultation.class, id).invoke(consultation -> consultation.losesContacts(work.act()))
                .chain(consultation -> Statements.update(work.session(), ERASE, id, work.now().atOffset(ZoneOffset.UTC), batch)
                        .invoke(opinions -> consultation.lostContacts(opinions, opinions < batch, work.act()))).replaceWithVoid();
    }
}
