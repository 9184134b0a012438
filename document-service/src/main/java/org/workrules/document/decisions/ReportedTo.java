package org.workrules.document.decisions;

/** To whom every major decision is reported before it is issued. */
public enum ReportedTo {
    /** 本级人大 (art. 24). */
    PEOPLES_CONGRESS,
    /** 同级党委 (State Council decree 713, art. 31). */
    PARTY_COMMITTEE
}
