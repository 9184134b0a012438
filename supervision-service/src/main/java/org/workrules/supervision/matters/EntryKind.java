package org.workrules.supervision.matters;

/** What an entry in the record of a matter tells. */
public enum EntryKind {
    /** It was opened. */
    OPENED,
    /** An issued document or a resolution names the same task. */
    LINKED,
    /** A department was made to handle it (art. 7). */
    DISPATCHED,
    /** Another leader took over the department's portfolio (art. 52). */
    HANDED_OVER,
    /** The department reported progress. */
    PROGRESS,
    /** Somebody reminded the department (催办). */
    REMINDER,
    /** The limit approaches; the service reminded the department by itself. */
    APPROACHING,
    /** The limit was moved with consent. */
    EXTENSION,
    /** The limit passed. */
    OVERDUE,
    /** The department says it is done. */
    CLOSURE_PROPOSED,
    /** The evidence did not convince. */
    CLOSURE_RETURNED,
    /** It was closed. */
    CLOSED,
    /** It was opened again. */
    REOPENED,
    /** The leader who instructed was told the result. */
    LEADER_FEEDBACK,
    /** The writer of the letter has a reply. */
    WRITER_REPLY
}
