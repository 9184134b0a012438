package org.workrules.document.signing;

/** How the signer's portfolio must relate to the document. */
public enum Relation {
    /** Not at all: the office is enough. */
    ANY,
    /** The drafting department is in the portfolio. */
    DEPARTMENT,
    /** A named field of work is in the portfolio. */
    FIELD
}
