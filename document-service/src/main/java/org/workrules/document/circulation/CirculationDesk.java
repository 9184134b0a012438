package org.workrules.document.circulation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.document.desk.DeskSource;
import org.workrules.document.desk.Piles;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.web.DeskItem;

/** Issued documents that nobody of the caller's department has signed for. */
@ApplicationScoped
class CirculationDesk implements DeskSource {

    private static final int ARTICLE = 51;

    @Override
    public Uni<List<DeskItem>> waiting(Caller caller, Mutiny.Session session) {
        if (caller.department() == null || !caller.holds(Office.DEPARTMENT_CLERK, Office.DEPARTMENT_HEAD, Office.DISTRICT_HEAD)) {
            return Uni.createFrom().item(List.of());
        }
        return session.createSelectionQuery("""
                        from Circulation c where c.department = :own and c.receivedAt is null and c.secrecy in :grades
                        order by c.sentAt, c.id""", Circulation.class)
                .setParameter("own", caller.department()).setParameter("grades", Clearance.upTo(caller.clearance()))
                .setMaxResults(Piles.MOST_OF_ONE).getResultList()
                .map(found -> found.stream().map(circulation -> new DeskItem("circulation", circulation.id().toString(),
                        circulation.title(), "read", ARTICLE, circulation.sentAt(), null,
                        "/api/documents/circulations/" + circulation.id())).toList());
    }
}
