package org.workrules.document.decisions;

/** What an expert thinks of a draft. */
public enum ExpertPosition {
    SUPPORTS,
    SUPPORTS_WITH_CHANGES,
    OPPOSES
}
