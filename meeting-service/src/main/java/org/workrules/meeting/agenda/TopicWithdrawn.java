package org.workrules.meeting.agenda;

import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A topic was taken back before it was decided.
 *
 * @param topicId    the topic
 * @param department who had proposed it
 */
public record TopicWithdrawn(UUID topicId, String department) implements DomainEvent {
}
