package org.workrules.disclosure.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** An incident was graded anew: when it became a larger one, the clock of the first notice starts (art. 22). */
@ApplicationScoped
public class RegradedIncidentHandler implements EventHandler<RegradedIncident> {

    private final FirstNotices notices;

    RegradedIncidentHandler(FirstNotices notices) {
        this.notices = notices;
    }

    @Override
    public String type() {
        return RegradedIncident.TYPE;
    }

    @Override
    public Class<RegradedIncident> payload() {
        return RegradedIncident.class;
    }

    @Override
    public Uni<Void> handle(RegradedIncident regraded, IncomingEvent event, Work work) {
        return work.find(KnownIncident.class, regraded.incidentId())
                .invoke(incident -> incident.regrade(regraded.to()))
                .chain(incident -> notices.openIfOwed(incident, regraded.regradedAt(), work));
    }
}
