package org.workrules.meeting.bodies;

import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A coordinating or temporary body works no longer.
 *
 * @param bodyId the body
 * @param name   what it was called
 * @param how    EXPIRED or DISSOLVED
 */
public record BodyEnded(UUID bodyId, String name, BodyState how) implements DomainEvent {
}
