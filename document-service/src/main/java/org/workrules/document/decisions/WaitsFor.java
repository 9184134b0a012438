package org.workrules.document.decisions;

/** Whose turn it is, so that a dossier that stands still is found. */
public enum WaitsFor {
    /** The department that prepares it. */
    DEPARTMENT,
    /** Disclosure-service, which carries out the consultation. */
    CONSULTATION,
    /** The legal office. */
    LEGAL_OFFICE,
    /** A meeting. */
    MEETING,
    /** The province or the people's congress. */
    HIGHER_BODY,
    /** Nobody. */
    NOBODY
}
