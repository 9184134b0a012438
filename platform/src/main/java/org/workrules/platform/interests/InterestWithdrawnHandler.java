package org.workrules.platform.interests;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** A declared interest is there no longer: from that day on the person has a voice again (art. 30). */
@ApplicationScoped
@IfBuildProperty(name = Interests.ENABLED, stringValue = "true")
public class InterestWithdrawnHandler implements EventHandler<InterestWithdrawnHandler.InterestWithdrawn> {

    /**
     * What this service needs of the event.
     *
     * @param interestId the declaration
     * @param personId   who declared it
     * @param endedOn    first day without it
     */
    public record InterestWithdrawn(UUID interestId, String personId, LocalDate endedOn) {
    }

    @Override
    public String type() {
        return "org.workrules.supervision.InterestWithdrawn.v1";
    }

    @Override
    public Class<InterestWithdrawn> payload() {
        return InterestWithdrawn.class;
    }

    @Override
    public Uni<Void> handle(InterestWithdrawn withdrawn, IncomingEvent event, Work work) {
        return Interests.tell(withdrawn.interestId(), withdrawn.personId(), interest -> interest.withdrawn(withdrawn.endedOn()), work);
    }
}
