package org.workrules.platform.leadership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** Keeps this service's own projection of who leads what. */
@ApplicationScoped
public class LeaderPositionedHandler implements EventHandler<LeaderPositioned> {

    @Override
    public String type() {
        return LeaderPositioned.TYPE;
    }

    @Override
    public Class<LeaderPositioned> payload() {
        return LeaderPositioned.class;
    }

    @Override
    public Uni<Void> handle(LeaderPositioned leader, IncomingEvent event, Work work) {
        return work.session().find(Leader.class, leader.personId()).chain(known -> {
            if (known == null) {
                return work.session().persist(new Leader(leader, event.aggregateVersion()));
            }
            known.update(leader, event.aggregateVersion());
            return Uni.createFrom().voidItem();
        });
    }
}
