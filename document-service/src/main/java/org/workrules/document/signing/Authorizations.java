package org.workrules.document.signing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The mayor's authorizations on record. */
@ApplicationScoped
public class Authorizations {

    private static final int MOST = 500;

    /** Those not revoked that end on a day or later, for one purpose; none for a purpose that cannot be entrusted. */
    public Uni<List<Authorization>> standing(Mutiny.Session session, Purpose purpose, LocalDate day) {
        return purpose.mayBeEntrusted()
                ? session.createSelectionQuery("""
                        from Authorization a where a.purpose = :purpose and a.until >= :day and a.revokedAt is null
                        order by a.id""", Authorization.class)
                        .setParameter("purpose", purpose).setParameter("day", day).setMaxResults(MOST).getResultList()
                : Uni.createFrom().item(List.of());
    }

    /** Those not revoked that end on a day or later, for every purpose. */
    public Uni<List<Authorization>> standing(Mutiny.Session session, LocalDate day) {
        return session.createSelectionQuery("""
                        from Authorization a where a.until >= :day and a.revokedAt is null order by a.id""",
                        Authorization.class)
                .setParameter("day", day).setMaxResults(MOST).getResultList();
    }
}
