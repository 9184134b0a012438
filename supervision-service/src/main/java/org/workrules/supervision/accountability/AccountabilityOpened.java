package org.workrules.supervision.accountability;

import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * An accountability case was opened (启动问责).
 *
 * @param caseId     the case
 * @param ground     what is alleged
 * @param department whose conduct it is about
 * @param source     what it opened from
 * @param sourceId   the breach or the matter
 */
public record AccountabilityOpened(UUID caseId, Ground ground, String department, CaseSource source, String sourceId)
        implements DomainEvent {
}
