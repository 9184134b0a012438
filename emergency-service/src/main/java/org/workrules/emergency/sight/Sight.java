package org.workrules.emergency.sight;

import java.util.Collection;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;

/**
 * How far a caller sees incidents (art. 35): the leaders, the general office and the emergency management department see
 * all, every other department those it reported or owes a report on. Incidents are internal.
 *
 * @param everything whether the caller sees all
 * @param department whose incidents the caller sees otherwise; empty for nobody's
 */
public record Sight(boolean everything, String department) {

    /** Code of the general office. */
    public static final String GENERAL_OFFICE = "general-office";
    /** Code of the emergency management department. */
    public static final String EMERGENCY_MANAGEMENT = "emergency-management";

    private static final Sight NOTHING = new Sight(false, "");

    /** What a caller sees. */
    public static Sight of(Caller caller) {
        if (!caller.clearance().covers(Clearance.INTERNAL)) {
            return NOTHING;
        }
        boolean leads = caller.ofGeneralOffice()
                || caller.holds(Office.MAYOR, Office.VICE_MAYOR, Office.PARTY_GROUP_MEMBER);
        boolean coordinates = caller.holds(Office.DUTY_OFFICER, Office.DEPARTMENT_HEAD)
                && (caller.worksIn(GENERAL_OFFICE) || caller.worksIn(EMERGENCY_MANAGEMENT));
        return new Sight(leads || coordinates, caller.department() == null ? "" : caller.department());
    }

    /** Whether the caller may know of what concerns these departments. */
    public boolean covers(Collection<String> parties) {
        return everything || parties.contains(department);
    }

    /** The department a list is narrowed to, {@code null} when it is not. */
    public String narrowedTo() {
        return everything ? null : department;
    }
}
