package org.workrules.disclosure.publicity;

/** Where a publication task stands; {@link PublicationLife} says what leads where. */
public enum PublicationState {
    /** Waits to be prepared (待编制). */
    OPEN,
    /** Prepared, waits for the secrecy review (待保密审查). */
    PREPARED,
    /** Passed the secrecy review, waits to be released (待发布). */
    REVIEWED,
    /** Public (已公开). */
    PUBLISHED,
    /** Not public, on a legal ground (不予公开). */
    WITHHELD,
    /** Was public and is no longer (已撤回). */
    WITHDRAWN
}
