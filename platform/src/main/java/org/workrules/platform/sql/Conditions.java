package org.workrules.platform.sql;

import java.util.ArrayList;
import java.util.List;

/** A plain statement that grows by the conditions somebody sets; those without a value are left out. */
public final class Conditions {

    private final StringBuilder sql;
    private final List<Object> values = new ArrayList<>();

    /** @param begin the statement up to and with its first condition */
    public Conditions(String begin) {
        sql = new StringBuilder(begin);
    }

    /** Adds a condition with one value, written as a question mark; none when there is no value. */
    public Conditions where(String condition, Object value) {
        if (value != null) {
            values.add(value);
            sql.append(" and ").append(condition.replace("?", "$" + values.size()));
        }
        return this;
    }

    /** The statement with what comes after its conditions. */
    public String sql(String end) {
        return sql + end;
    }

    /** The values in their order. */
    public Object[] values() {
        return values.toArray();
    }
}
