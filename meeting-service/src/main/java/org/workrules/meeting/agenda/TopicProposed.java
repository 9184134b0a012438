package org.workrules.meeting.agenda;

import java.util.Set;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A department proposed a topic.
 *
 * @param topicId            the topic
 * @param title              what it is called
 * @param department         who proposed it
 * @param relatedDepartments who must countersign
 */
public record TopicProposed(UUID topicId, String title, String department, Set<String> relatedDepartments) implements DomainEvent {
}
