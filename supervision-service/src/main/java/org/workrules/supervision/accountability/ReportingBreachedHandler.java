package org.workrules.supervision.accountability;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** A department did not report an incident as it had to: a case opens, one for each breach (art. 28 and 57). */
@ApplicationScoped
public class ReportingBreachedHandler implements EventHandler<ReportingBreached> {

    private final Cases cases;

    ReportingBreachedHandler(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String type() {
        return "org.workrules.emergency.ReportingBreached.v1";
    }

    @Override
    public Class<ReportingBreached> payload() {
        return ReportingBreached.class;
    }

    @Override
    public Uni<Void> handle(ReportingBreached breach, IncomingEvent event, Work work) {
        return cases.known(work.session(), CaseSource.REPORTING_BREACH, breach.breachId())
                .chain(known -> known ? Uni.createFrom().voidItem()
                        : work.add(AccountabilityCase.open(breach, work.act())).replaceWithVoid());
    }
}
