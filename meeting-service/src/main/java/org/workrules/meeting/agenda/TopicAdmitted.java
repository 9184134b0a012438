package org.workrules.meeting.agenda;

import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * The general office admitted a topic.
 *
 * @param topicId    the topic
 * @param title      what it is called
 * @param department who proposed it
 */
public record TopicAdmitted(UUID topicId, String title, String department) implements DomainEvent {
}
