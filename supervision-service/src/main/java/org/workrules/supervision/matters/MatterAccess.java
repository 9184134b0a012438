package org.workrules.supervision.matters;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.rules.Text;

/**
 * Who may see a matter and act on it. The order is always the same: clearance (art. 35), then the independence of the
 * audit (art. 8), then the office that the act needs (art. 53).
 *
 * @param id           the matter
 * @param department   who handles it, {@code null} while nobody does
 * @param leader       the responsible leader
 * @param instructedBy the leader whose instruction it rests on
 * @param audit        whether it is an audit matter
 * @param secrecy      its grade
 */
public record MatterAccess(UUID id, String department, String leader, String instructedBy, boolean audit, Clearance secrecy) {

    private static final Text OPENERS = new Text("The general office or the supervision bureau opens matters.",
            "事项由市政府办公室或督查考核局立项。");
    private static final Text DISPATCHERS = new Text("The secretary-general or the general office dispatches matters.",
            "事项由秘书长或市政府办公室分派。");
    private static final Text HANDLERS = new Text("The head or a clerk of the handling department does this.",
            "由承办单位主要负责人或经办人办理。");
    private static final Text OVERSEERS = new Text("The general office or the supervision bureau does this.",
            "由市政府办公室或督查考核局办理。");
    private static final Text EXTENDERS = new Text("The responsible leader or the general office consents to an extension.",
            "延期须经责任领导或市政府办公室同意。");

    /** Whether the caller is of those who see every matter: the general office, the supervision bureau, the mayor. */
    public static boolean seesAll(Caller caller) {
        return oversees(caller) || caller.holds(Office.MAYOR);
    }

    /** The grades a caller may see, for lists. */
    public static List<Clearance> grades(Caller caller) {
        return Arrays.stream(Clearance.values()).filter(caller.clearance()::covers).toList();
    }

    static boolean oversees(Caller caller) {
        return caller.ofGeneralOffice() || caller.holds(Office.SUPERVISION_BUREAU);
    }

    static boolean handles(Caller caller) {
        return caller.holds(Office.DEPARTMENT_HEAD, Office.DEPARTMENT_CLERK, Office.DISTRICT_HEAD,
                Office.OFFICE_DIRECTOR, Office.OFFICE_DEPUTY_DIRECTOR);
    }

    static boolean audits(Caller caller) {
        return caller.holds(Office.AUDIT_BUREAU, Office.MAYOR);
    }

    static void mayOpen(boolean audit, Act act) {
        MatterRule.AUDIT_INDEPENDENCE.require(!audit || audits(act.caller()));
        Denied.unless(audit || oversees(act.caller()), OPENERS);
    }

    void mayDispatch(Act act) {
        allow(act, act.caller().ofGeneralOffice(), DISPATCHERS);
    }

    void mayHandle(Act act) {
        allow(act, act.caller().worksIn(department) && handles(act.caller()), HANDLERS);
    }

    void mayOversee(Act act) {
        allow(act, oversees(act.caller()), OVERSEERS);
    }

    void mayExtend(Leadership leadership, Act act) {
        String caller = act.caller().id();
        boolean leads = leader != null && (leader.equals(caller)
                || leadership.actingFor(leader, act.now()).filter(acting -> acting.personId().equals(caller)).isPresent());
        allow(act, leads || act.caller().ofGeneralOffice(), EXTENDERS);
    }

    private void allow(Act act, boolean entitled, Text needed) {
        Caller caller = act.caller();
        mayKnow(caller);
        MatterRule.AUDIT_INDEPENDENCE.require(!audit || audits(caller));
        Denied.unless(audit || entitled, needed);
    }

    /** @throws NotFound when the caller's clearance does not cover the matter's grade */
    public void mayKnow(Caller caller) {
        if (!caller.clearance().covers(secrecy)) {
            throw NotFound.hidden("Matter", id);
        }
    }

    /** Whether a caller may know of the matter: clearance and need to know (art. 35). */
    public boolean visibleTo(Caller caller) {
        return caller.clearance().covers(secrecy)
                && (seesAll(caller) || caller.worksIn(department) || caller.id().equals(leader)
                || caller.id().equals(instructedBy) || audit && audits(caller));
    }
}
