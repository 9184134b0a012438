package org.workrules.document.receiving;

/** What a sender is, which decides whether it may write to the municipal government itself (art. 48). */
public enum SenderType {
    /** A working department or another body of equal standing. */
    CITY_DEPARTMENT(true, false),
    /** A public institution (直属事业单位) directly under the government. */
    INSTITUTION(true, false),
    /** An enterprise (市属企业) directly under the government. */
    ENTERPRISE(true, false),
    /** A district government or management committee (区县政府、管委). */
    DISTRICT_GOVERNMENT(true, false),
    /** A department of a district: the district government stands between. */
    DISTRICT_DEPARTMENT(true, true),
    /** A township or street (乡镇、街道): the district government stands between. */
    TOWNSHIP(true, true),
    /** A coordinating body (议事协调机构). */
    COORDINATING_BODY(false, false),
    /** A temporary body (临时机构). */
    TEMPORARY_BODY(false, false),
    /** An internal body of a department (部门内设机构). */
    INTERNAL_BODY(false, false),
    /** An association of a trade (行业协会). */
    ASSOCIATION(false, false);

    private final boolean sends;
    private final boolean belowADistrict;

    SenderType(boolean sends, boolean belowADistrict) {
        this.sends = sends;
        this.belowADistrict = belowADistrict;
    }

    /** Whether it may write to the government at all. */
    boolean sends() {
        return sends;
    }

    /** Whether a letter to the government skips the district. */
    boolean isBelowADistrict() {
        return belowADistrict;
    }
}
