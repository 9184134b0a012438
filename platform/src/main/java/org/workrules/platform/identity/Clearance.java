package org.workrules.platform.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/** Grades of secrecy (密级) of a record, and the highest grade a caller may see (art. 35). */
public enum Clearance {
    /** 公开. */
    PUBLIC("public"),
    /** 内部. */
    INTERNAL("internal"),
    /** 秘密. */
    SECRET("secret"),
    /** 机密; bodies of this grade and above are never stored. */
    CONFIDENTIAL("confidential"),
    /** 绝密. */
    TOP_SECRET("top-secret");

    private final String claim;

    Clearance(String claim) {
        this.claim = claim;
    }

    /** The value of the token's claim, and of JSON. */
    @JsonValue
    public String claim() {
        return claim;
    }

    /** Whether a caller of this clearance may see a record of that grade. */
    public boolean covers(Clearance grade) {
        return compareTo(grade) >= 0;
    }

    /** Whether what is of this grade stays outside the system: 机密 and above, of which only the metadata are kept (art. 35). */
    public boolean staysOutside() {
        return covers(CONFIDENTIAL);
    }

    /** The grades a caller of this clearance may see. */
    public static List<Clearance> upTo(Clearance clearance) {
        return Arrays.stream(values()).filter(clearance::covers).toList();
    }

    /** @throws IllegalArgumentException for a word that is no grade */
    @JsonCreator
    public static Clearance of(String claim) {
        return Arrays.stream(values()).filter(grade -> grade.claim.equals(claim)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no grade of secrecy is called " + claim));
    }
}
