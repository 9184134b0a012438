package org.workrules.platform.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Who calls.
 *
 * @param id         person id, or the client id of a department system
 * @param name       name to show
 * @param department code of the department, {@code null} for the public
 * @param offices    offices held
 * @param clearance  highest grade of secrecy the caller may see
 */
public record Caller(String id, String name, String department, Set<Office> offices, Clearance clearance) {

    /** Copies the offices. */
    public Caller {
        offices = Set.copyOf(offices);
    }

    /** Someone of the public, who sees only what is public. */
    public static Caller anonymous() {
        return new Caller("anonymous", "anonymous", null, Set.of(), Clearance.PUBLIC);
    }

    /** A service that reacts to an event or to a deadline. */
    public static Caller service(String service) {
        return new Caller("service:" + service, service, null, Set.of(), Clearance.TOP_SECRET);
    }

    /** Whether any of these offices is held. */
    public boolean holds(Office... any) {
        return Arrays.stream(any).anyMatch(offices::contains);
    }

    /** Whether the caller works in this department. */
    public boolean worksIn(String code) {
        return department != null && department.equals(code);
    }

    /** What the caller goes by in records: the person's id and the department's code. */
    public List<String> names() {
        return department == null ? List.of(id) : List.of(id, department);
    }

    /** Whether the caller is of the general office (政府办公室): its director, deputy director, or the secretaries-general. */
    public boolean ofGeneralOffice() {
        return holds(Office.OFFICE_DIRECTOR, Office.OFFICE_DEPUTY_DIRECTOR, Office.SECRETARY_GENERAL,
                Office.DEPUTY_SECRETARY_GENERAL);
    }

    /** Whether the caller leads the government or keeps its office: the mayor, the vice-mayors, and the general office. */
    public boolean ofLeadership() {
        return ofGeneralOffice() || holds(Office.MAYOR, Office.VICE_MAYOR);
    }

    /** Whether the caller sits at the government's table or keeps its record: leaders and the general office. */
    public boolean atTheTable() {
        return ofLeadership() || holds(Office.PARTY_GROUP_MEMBER);
    }
}
