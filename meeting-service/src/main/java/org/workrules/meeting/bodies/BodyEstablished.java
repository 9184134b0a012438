package org.workrules.meeting.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A coordinating or temporary body works from now on.
 *
 * @param bodyId      the body
 * @param name        what it is called
 * @param kind        COORDINATING or TEMPORARY
 * @param leader      who leads it
 * @param departments its member departments
 * @param endsOn      its last day
 */
public record BodyEstablished(UUID bodyId,
                              String name,
                              BodyKind kind,
                              String leader,
                              List<String> departments,
                              LocalDate endsOn) implements DomainEvent {
}
