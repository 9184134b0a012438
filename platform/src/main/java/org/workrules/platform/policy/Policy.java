package org.workrules.platform.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A local figure with its source and date: limits, quotas, caps.
 *
 * @param ruleId        id of the rule it belongs to
 * @param appliesTo     grade or kind it applies to, {@code *} for all
 * @param article       article of the working rules
 * @param unit          what the figure counts: MINUTES, HOURS, CALENDAR_DAYS, WORKING_DAYS, MONTHS, COUNT, PAGES, YUAN
 * @param figure        the figure
 * @param source        the law, regulation or decision it comes from
 * @param confirmed     false while nobody has checked it against its source
 * @param effectiveFrom first day it applies
 * @param author        who entered it
 */
public record Policy(String ruleId, String appliesTo, int article, String unit, BigDecimal figure, String source,
                     boolean confirmed, LocalDate effectiveFrom, String author) {

    /** Applies whatever the grade or kind. */
    public static final String ANY = "*";

    /** The figure as a whole number. */
    @JsonIgnore
    public int count() {
        return figure.intValueExact();
    }

    /** Names this row: rule, what it applies to and its first day. */
    @JsonIgnore
    public String reference() {
        return ruleId + "/" + appliesTo + "/" + effectiveFrom;
    }
}
