package org.workrules.meeting.agenda;

import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A department countersigned a topic.
 *
 * @param topicId    the topic
 * @param department who countersigned
 * @param opinion    AGREED, AGREED_WITH_RESERVATION or DISAGREED; the reason stays inside
 */
public record TopicCountersigned(UUID topicId, String department, String opinion) implements DomainEvent {
}
