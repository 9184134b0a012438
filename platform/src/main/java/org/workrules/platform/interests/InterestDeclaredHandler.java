package org.workrules.platform.interests;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** Somebody declared an interest: from its first day on the person keeps out of what touches it (art. 30). */
@ApplicationScoped
@IfBuildProperty(name = Interests.ENABLED, stringValue = "true")
public class InterestDeclaredHandler implements EventHandler<InterestDeclaredHandler.InterestDeclared> {

    /**
     * What this service needs of the event.
     *
     * @param interestId the declaration
     * @param personId   who declared it
     * @param kind       what the interest is in
     * @param code       which department, organization or field
     * @param since      first day
     * @param until      last day, {@code null} while no end is known
     */
    public record InterestDeclared(UUID interestId, String personId, InterestKind kind, String code, LocalDate since, LocalDate until) {
    }

    @Override
    public String type() {
        return "org.workrules.supervision.InterestDeclared.v1";
    }

    @Override
    public Class<InterestDeclared> payload() {
        return InterestDeclared.class;
    }

    @Override
    public Uni<Void> handle(InterestDeclared declared, IncomingEvent event, Work work) {
        return Interests.tell(declared.interestId(), declared.personId(), interest -> interest.declared(
                declared.kind().subject(declared.code()), declared.since(), declared.until()), work);
    }
}
