package org.workrules.document.decisions;

/** Bodies that law reserves some decisions to (art. 12). */
public enum HigherBody {
    /** 省政府. */
    PROVINCE,
    /** 市人民代表大会及其常委会. */
    PEOPLES_CONGRESS
}
