package org.workrules.meeting.agenda;

/**
 * Where a topic stands.
 *
 * <pre>
 * PROPOSED     -- countersign (all agreed)   --> COORDINATED   -- countersign (one disagrees)  --> DISAGREED
 * DISAGREED    -- countersign anew           --> COORDINATED   -- special meeting takes it up  --> IN_MEDIATION
 * IN_MEDIATION -- special meeting is done    --> DISAGREED (mediated: may be admitted with the disagreement on record)
 * PROPOSED, DISAGREED, COORDINATED, ADMITTED -- return (general office) --> RETURNED -- resubmit --> PROPOSED
 * COORDINATED  -- admit (general office)     --> ADMITTED      -- withdraw (proposer)          --> WITHDRAWN
 * ADMITTED     -- convened meeting           --> SCHEDULED     -- decision                     --> DECIDED
 * SCHEDULED    -- put off, carried over      --> ADMITTED      -- taken off at the meeting     --> WITHDRAWN
 * </pre>
 */
public enum TopicState {
    PROPOSED, DISAGREED, IN_MEDIATION, RETURNED, COORDINATED, ADMITTED, SCHEDULED, DECIDED, WITHDRAWN
}
