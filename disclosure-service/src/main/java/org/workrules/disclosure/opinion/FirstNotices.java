package org.workrules.disclosure.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.workrules.platform.pipeline.Work;

/** Opens the first notice of an incident when it is owed and there is none; an incident has one, whatever is reported later. */
@ApplicationScoped
public class FirstNotices {

    Uni<Void> openIfOwed(KnownIncident incident, Instant since, Work work) {
        if (!incident.owesFirstNotice()) {
            return Uni.createFrom().voidItem();
        }
        return work.session().createSelectionQuery("from FirstNotice n where n.incidentId = :incident", FirstNotice.class)
                .setParameter("incident", incident.id()).getSingleResultOrNull()
                .chain(notice -> {
                    if (notice == null) {
                        return work.add(FirstNotice.open(incident, since, work.act())).replaceWithVoid();
                    }
                    work.own(notice).regrade(incident.grade());
                    return Uni.createFrom().voidItem();
                });
    }
}
