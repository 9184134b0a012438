package org.workrules.meeting.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.leadership.Register;
import org.workrules.meeting.leadership.Tenure;
import org.workrules.meeting.organization.Departments;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** Appointment to an office and relief of it (任免). Art. 5. */
final class Appointments {

    private static final String GOVERNMENT = "government";
    private static final String GENERAL_OFFICE = "general-office";
    private static final Set<Office> OF_GOVERNMENT = Set.of(Office.MAYOR, Office.VICE_MAYOR, Office.SECRETARY_GENERAL,
            Office.DEPUTY_SECRETARY_GENERAL, Office.PARTY_GROUP_MEMBER);
    private static final Set<Office> OF_GENERAL_OFFICE = Set.of(Office.OFFICE_DIRECTOR, Office.OFFICE_DEPUTY_DIRECTOR);
    /** Offices whose holders lead departments and fields and stand in for each other. */
    private static final Set<Office> LEADING = Set.of(Office.MAYOR, Office.VICE_MAYOR, Office.SECRETARY_GENERAL);

    private Appointments() {
    }

    /** Somebody takes up an office; a predecessor leaves it with the same day. */
    static Tenure appoint(Appoint request, Register register, Departments departments, Act act) {
        requireAnother(request.personId(), act);
        OfficeRule.DEPARTMENT_STANDS.require(departments.standing(request.department(), request.since()));
        OfficeRule.OFFICE_OF_DEPARTMENT.require(belongs(request.office(), request.department(), departments));
        List<Tenure> same = register.tenures(tenure -> tenure.office() == request.office()
                && tenure.department().equals(request.department()) && tenure.reaches(request.since()));
        OfficeRule.HELD_ONCE.require(same.stream().noneMatch(tenure -> tenure.personId().equals(request.personId())));
        List<String> changed = new ArrayList<>(List.of(request.personId()));
        if (Tenure.SINGLE.contains(request.office())) {
            OfficeRule.ONE_HOLDER.require(request.succeeding() && same.stream().noneMatch(tenure ->
                            tenure.since().isAfter(request.since())) || same.isEmpty(),
                    Text.of("Held by %s.", "现由 %s 担任。", same.stream().map(Tenure::personId).toList()));
            same.forEach(predecessor -> changed.addAll(leave(predecessor, request.since(), request.basis(), register)));
        }
        if (register.person(request.personId()).isEmpty()) {
            OfficeRule.NEWCOMER_NAMED.require(request.name() != null && request.clearance() != null);
            register.enter(Person.enter(new Person.Position(request.personId(), request.name(), request.department(), List.of(),
                    List.of(), List.of(), null), request.clearance(), act), act);
        }
        Tenure tenure = Tenure.begin(request.personId(), request.office(), request.department(), request.acting(),
                request.since(), request.basis(), act);
        register.begin(tenure, act);
        register.announce(changed, act);
        return tenure;
    }

    /** Somebody leaves an office; who leads nothing any more loses portfolio and stand-in with the same day. */
    static void relieve(Tenure tenure, Relieve request, Register register, Act act) {
        requireAnother(tenure.personId(), act);
        OfficeRule.STILL_HELD.require(tenure.until() == null && !request.until().isBefore(tenure.since()));
        register.announce(leave(tenure, request.until(), request.basis(), register), act);
    }

    private static List<String> leave(Tenure tenure, LocalDate day, String basis, Register register) {
        tenure.end(day, basis);
        String person = tenure.personId();
        List<String> changed = new ArrayList<>(List.of(person));
        if (LEADING.contains(tenure.office()) && !register.holds(person, LEADING, day)) {
            register.charges(charge -> charge.personId().equals(person) && charge.until() == null)
                    .forEach(charge -> charge.end(day, basis));
            register.standIns(pair -> pair.until() == null && (pair.personId().equals(person) || pair.deputy().equals(person)))
                    .forEach(pair -> {
                        pair.end(day, basis);
                        changed.add(pair.personId());
                    });
        }
        return changed;
    }

    private static boolean belongs(Office office, String department, Departments departments) {
        if (OF_GOVERNMENT.contains(office)) {
            return department.equals(GOVERNMENT);
        }
        if (OF_GENERAL_OFFICE.contains(office)) {
            return department.equals(GENERAL_OFFICE);
        }
        return office == Office.DISTRICT_HEAD ? departments.isDistrict(department) : !department.equals(GOVERNMENT);
    }

    private static void requireAnother(String personId, Act act) {
        Denied.unless(!act.caller().id().equals(personId),
                new Text("Nobody records an appointment or relief of oneself.", "不得为本人办理任免登记。"));
    }
}
