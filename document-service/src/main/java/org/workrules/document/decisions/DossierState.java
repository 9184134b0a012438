package org.workrules.document.decisions;

/** Where a dossier stands; {@link DossierAct} has the table of what may happen in which state. */
public enum DossierState {
    /** Its steps are under way. */
    PREPARING,
    /** Every step before the discussion is settled; a meeting may take it up. */
    READY,
    /** A meeting adopted it. */
    ADOPTED,
    /** Its document is issued. */
    ISSUED,
    /** Its execution was evaluated afterwards (后评估). */
    EVALUATED,
    /** The mayor suspended its execution (中止执行). */
    SUSPENDED,
    /** A meeting, the province or the people's congress did not adopt it. */
    REJECTED,
    /** The department gave it up. */
    ABANDONED
}
