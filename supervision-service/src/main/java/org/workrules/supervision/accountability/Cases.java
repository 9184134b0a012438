package org.workrules.supervision.accountability;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which cases there are. */
@ApplicationScoped
public class Cases {

    private static final String COUNT = "select count(c) from AccountabilityCase c where c.source = :source and c.sourceId = :id";

    /** Whether a breach or a matter has led to a case. */
    Uni<Boolean> known(Mutiny.Session session, CaseSource source, String sourceId) {
        return session.createSelectionQuery(COUNT, Long.class).setParameter("source", source).setParameter("id", sourceId)
                .getSingleResult().map(count -> count > 0);
    }
}
