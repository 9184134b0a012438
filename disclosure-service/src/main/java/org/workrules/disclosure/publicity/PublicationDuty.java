package org.workrules.disclosure.publicity;

import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** Whose task a publication is: the department that drafted the document, and the general office (政府办公室) for all. */
public final class PublicationDuty {

    /** Code of the general office in the organization register. */
    public static final String GENERAL_OFFICE = "general-office";

    private PublicationDuty() {
    }

    /** Whether a caller may know of every task: the general office, the leaders, and who assesses performance (art. 19). */
    public static boolean seesAll(Caller caller) {
        return generalOffice(caller) || caller.holds(Office.MAYOR, Office.VICE_MAYOR, Office.SUPERVISION_BUREAU);
    }

    /** Whether a caller may know of a department's tasks. */
    public static boolean sees(Caller caller, String department) {
        return seesAll(caller) || caller.worksIn(department);
    }

    /** Preparing and reviewing: head and clerks of the department, or the general office. */
    static void prepares(Caller caller, String department) {
        Denied.unless(generalOffice(caller) || officer(caller, department), new Text(
                "Only the drafting department or the general office prepares and reviews this publication.",
                "只有起草部门或政府办公室可以编制和审查此项公开内容。"));
    }

    /** Deciding what the public reads: the head of the department, or the leaders of the general office. */
    static void decides(Caller caller, String department) {
        Denied.unless(caller.ofGeneralOffice() || head(caller, department) || head(caller, GENERAL_OFFICE), new Text(
                "Only the head of the drafting department or the general office decides what is public.",
                "只有起草部门主要负责人或政府办公室负责人可以决定是否公开。"));
    }

    private static boolean generalOffice(Caller caller) {
        return caller.ofGeneralOffice() || officer(caller, GENERAL_OFFICE);
    }

    private static boolean officer(Caller caller, String department) {
        return caller.worksIn(department) && caller.holds(Office.DEPARTMENT_HEAD, Office.DEPARTMENT_CLERK);
    }

    private static boolean head(Caller caller, String department) {
        return caller.worksIn(department) && caller.holds(Office.DEPARTMENT_HEAD);
    }
}
