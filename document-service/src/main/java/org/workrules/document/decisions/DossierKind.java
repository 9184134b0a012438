package org.workrules.document.decisions;

/** What a dossier is about (art. 10 and 12). */
public enum DossierKind {
    /** A bill (议案) for a local law, put before the people's congress. */
    BILL,
    /** A government regulation (规章). */
    REGULATION,
    /** A normative document (规范性文件). */
    NORMATIVE_DOCUMENT,
    /** A major administrative decision (重大行政决策) that is none of the above. */
    MAJOR_DECISION;

    /** Whether it is legislation, which the legal office may draft for the department that proposes it (art. 11). */
    public boolean isLegislative() {
        return this == BILL || this == REGULATION;
    }
}
