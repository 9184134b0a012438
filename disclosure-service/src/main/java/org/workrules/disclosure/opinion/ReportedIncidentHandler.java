package org.workrules.disclosure.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** A larger incident was reported: the clock of the first notice starts (art. 22). */
@ApplicationScoped
public class ReportedIncidentHandler implements EventHandler<ReportedIncident> {

    private final FirstNotices notices;

    ReportedIncidentHandler(FirstNotices notices) {
        this.notices = notices;
    }

    @Override
    public String type() {
        return ReportedIncident.TYPE;
    }

    @Override
    public Class<ReportedIncident> payload() {
        return ReportedIncident.class;
    }

    @Override
    public Uni<Void> handle(ReportedIncident reported, IncomingEvent event, Work work) {
        return work.session().find(KnownIncident.class, reported.incidentId())
                .chain(known -> known == null ? remember(reported, work) : graded(known, reported))
                .chain(incident -> notices.openIfOwed(incident, reported.knownAt(), work));
    }

    private static Uni<KnownIncident> remember(ReportedIncident reported, Work work) {
        KnownIncident incident = new KnownIncident(reported);
        return work.session().persist(incident).replaceWith(incident);
    }

    private static Uni<KnownIncident> graded(KnownIncident known, ReportedIncident reported) {
        known.regrade(reported.grade());
        return Uni.createFrom().item(known);
    }
}
