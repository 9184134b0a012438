package org.workrules.meeting.minutes;

/**
 * Where minutes stand.
 *
 * <pre>
 * DRAFT    -- revise (drafter), return (another) --> DRAFT
 * DRAFT    -- review (another)                   --> REVIEWED
 * REVIEWED -- issue (number)                     --> ISSUED
 * ISSUED   -- correct (a new edition)            --> DRAFT
 * </pre>
 */
public enum MinutesState {
    DRAFT, REVIEWED, ISSUED
}
