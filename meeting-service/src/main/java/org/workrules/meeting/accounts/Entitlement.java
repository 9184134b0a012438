package org.workrules.meeting.accounts;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an account says of a person, and what the register says it should say.
 *
 * @param personId   user name
 * @param name       name to show
 * @param department code of the department, {@code null} for none
 * @param clearance  claim of the clearance
 * @param offices    roles that stand for offices
 */
record Entitlement(String personId, String name, String department, String clearance, Set<String> offices) {

    /** Sorts the offices, so that a difference reads the same each time. */
    Entitlement {
        offices = new TreeSet<>(offices);
    }

    /** What the register says, from a row of it. */
    static Entitlement of(Row row) {
        return new Entitlement(row.getString("person_id"), row.getString("name"), row.getString("department"),
                row.getString("clearance"), Set.copyOf(List.of(row.getArrayOfStrings("offices"))));
    }
}
