package org.workrules.meeting.outings;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.workrules.meeting.leadership.Charge;
import org.workrules.meeting.leadership.InCharge;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.leadership.Register;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.rules.Text;

/**
 * Who consents to an outing (art. 6): the mayor to that of the government's leaders and of heads of districts, the
 * secretary-general to that of the deputies and of the office's directors, the leader in charge to that of a head of a department.
 *
 * @param person  who goes
 * @param decider who consents, empty for the mayor, whose outing is recorded
 */
record Consent(Person person, Optional<Person> decider) {

    private static final Set<Office> OF_THE_MAYOR = Set.of(Office.VICE_MAYOR, Office.SECRETARY_GENERAL, Office.PARTY_GROUP_MEMBER,
            Office.DISTRICT_HEAD);
    private static final Set<Office> OF_THE_SECRETARY_GENERAL = Set.of(Office.DEPUTY_SECRETARY_GENERAL, Office.OFFICE_DIRECTOR,
            Office.OFFICE_DEPUTY_DIRECTOR);

    /** Who consents to somebody's outing; empty for whoever reports none here. */
    static Optional<Consent> of(Person person, Register register, Instant at) {
        String id = person.personId();
        if (holds(id, Set.of(Office.MAYOR), register, at)) {
            return Optional.of(new Consent(person, Optional.empty()));
        }
        Optional<Person> mayor = register.mayor(BusinessZone.dayOf(at));
        if (holds(id, OF_THE_MAYOR, register, at)) {
            return mayor.map(decider -> new Consent(person, Optional.of(decider)));
        }
        if (holds(id, OF_THE_SECRETARY_GENERAL, register, at)) {
            return register.holding(Set.of(Office.SECRETARY_GENERAL), BusinessZone.dayOf(at)).stream().findFirst().or(() -> mayor)
                    .map(decider -> new Consent(person, Optional.of(decider)));
        }
        if (holds(id, Set.of(Office.DEPARTMENT_HEAD), register, at)) {
            return register.inChargeOf(Charge.Kind.DEPARTMENT, person.department(), at).map(InCharge::person)
                    .map(decider -> new Consent(person, Optional.of(decider)));
        }
        return Optional.empty();
    }

    private static boolean holds(String personId, Set<Office> any, Register register, Instant at) {
        return register.holds(personId, any, BusinessZone.dayOf(at));
    }

    /** Whether nobody's consent is needed. */
    boolean isOfNobody() {
        return decider.isEmpty();
    }

    /** Whether a caller may consent: who decides, who acts for that one now, or the mayor; never who goes. */
    boolean isOf(Caller caller, Register register, Instant now) {
        return !caller.id().equals(person.personId()) && decider.isPresent() && (caller.holds(Office.MAYOR)
                || decider.get().personId().equals(caller.id())
                || register.actingFor(decider.get().personId(), now).filter(acting -> acting.personId().equals(caller.id())).isPresent());
    }

    /** What the act needs. */
    Text needed() {
        String name = decider.map(Person::name).orElse("—");
        return Text.of("The consent of %s is needed, or of who acts for that person.", "须由%s或其补位人同意。", name);
    }
}
