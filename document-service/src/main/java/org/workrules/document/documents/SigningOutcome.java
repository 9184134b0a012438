package org.workrules.document.documents;

/** What a signer decides. */
public enum SigningOutcome {
    /** Signed. */
    SIGNED,
    /** Back to the drafting department; the opinion has the reasons. */
    RETURNED
}
