package org.workrules.disclosure.consultations;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.workrules.platform.blobs.BlobDamaged;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.pipeline.Work;

/** Reads what decisions on consultations rest on, and the texts that the public is asked about. */
@ApplicationScoped
class Consultations {

    private static final Logger LOG = Logger.getLogger(Consultations.class);
    private static final String TALLY = """
            select count(*), count(c.disposition), sum(case when c.disposition in (ADOPTED, PARTLY_ADOPTED) then 1 else 0 end)
            from PublicComment c where c.consultationId = :consultation""";

    private final Blobs blobs;

    Consultations(Blobs blobs) {
        this.blobs = blobs;
    }

    /**
     * A consultation that stays as it is until the act is over: its closing and its conclusion wait for opinions and dispositions that
     * are under way, so that none comes after they were counted.
     */
    Uni<Consultation> held(UUID id, Work work) {
        return work.session().find(Consultation.class, id, LockModeType.PESSIMISTIC_READ)
                .onItem().ifNull().failWith(() -> new NotFound("Consultation", id));
    }

    /** The opinions of a consultation, counted when nobody else is at it. */
    Uni<Tally> tally(Consultation consultation, Work work) {
        Mutiny.Session session = work.session();
        return session.lock(consultation, LockModeType.PESSIMISTIC_WRITE)
                .chain(() -> session.createSelectionQuery(TALLY, Object[].class).setParameter("consultation", consultation.id()).getSingleResult())
                .map(counts -> new Tally((Long) counts[0], (Long) counts[1], counts[2] == null ? 0 : ((Number) counts[2]).longValue()));
    }

    /** A text by its hash; refused when it is missing or was changed. */
    Uni<String> text(String hash) {
        return blobs.text(hash)
                .onFailure(BlobDamaged.class).invoke(fault -> LOG.errorf("WR-1402 the draft %s cannot be shown: %s", hash, fault.toString()))
                .onFailure(BlobDamaged.class).transform(fault -> ConsultationRule.TEXT_AS_REQUESTED.broken(ConsultationRule.TEXT_AS_REQUESTED.text().statement()));
    }
}
