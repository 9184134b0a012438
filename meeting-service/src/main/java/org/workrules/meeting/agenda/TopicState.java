package org.workrules.meeting.agenda;

/**
 * Where a topic stands.
 *
 * <pre>
 * PROPOSED    -- countersign (all agreed) --> COORDINATED    -- countersign (one disagrees) --> DISAGREED
 * DISAGREED   -- countersign anew         --> COORDINATED
 * COORDINATED -- admit (general office)   --> ADMITTED       -- withdraw (proposer)         --> WITHDRAWN
 * ADMITTED    -- convened meeting         --> SCHEDULED      -- decision                    --> DECIDED
 * SCHEDULED   -- put off                  --> ADMITTED
 * </pre>
 */
public enum TopicState {
    PROPOSED, DISAGREED, COORDINATED, ADMITTED, SCHEDULED, DECIDED, WITHDRAWN
}
