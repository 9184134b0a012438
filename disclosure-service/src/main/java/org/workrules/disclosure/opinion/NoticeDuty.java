package org.workrules.disclosure.opinion;

import java.util.Set;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** Who speaks for the government in an emergency: the general office and the department of emergency management. */
public final class NoticeDuty {

    private static final Set<String> SPEAKERS = Set.of("general-office", "emergency-management");

    private NoticeDuty() {
    }

    /** Whether a caller drafts first notices, duty officers at night included. */
    public static boolean speaks(Caller caller) {
        return caller.ofGeneralOffice() || caller.department() != null && SPEAKERS.contains(caller.department())
                && caller.holds(Office.DEPARTMENT_HEAD, Office.DEPARTMENT_CLERK, Office.DUTY_OFFICER);
    }

    /** Whether a caller issues first notices. */
    public static boolean approves(Caller caller) {
        return caller.ofGeneralOffice() || speaks(caller) && caller.holds(Office.DEPARTMENT_HEAD);
    }

    /** Whether a caller may know of every first notice. */
    public static boolean seesAll(Caller caller) {
        return speaks(caller) || caller.holds(Office.MAYOR, Office.VICE_MAYOR, Office.SUPERVISION_BUREAU);
    }

    /** Whether a caller may know of the first notice of an incident that a department reported. */
    static boolean sees(Caller caller, String department) {
        return seesAll(caller) || caller.worksIn(department);
    }

    static void drafts(Caller caller) {
        Denied.unless(speaks(caller), new Text(
                "Only the general office or the department of emergency management speaks for the government here.",
                "只有政府办公室或应急管理局可以办理首次信息发布。"));
    }

    static void issues(Caller caller) {
        Denied.unless(approves(caller), new Text(
                "Only the general office or the head of emergency management approves a first notice.",
                "只有政府办公室负责人或应急管理局主要负责人可以审定首次信息。"));
    }
}
