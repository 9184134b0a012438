package org.workrules.document.format;

/** In whose name a document is issued (发文机关), art. 49. */
public enum Issuer {
    /** The municipal government (市政府). */
    GOVERNMENT("市政府"),
    /** Its general office (市政府办公室). */
    GOVERNMENT_OFFICE("市政府办公室");

    private final String title;

    Issuer(String title) {
        this.title = title;
    }

    /** The issuer's Chinese name. */
    public String title() {
        return title;
    }
}
