package org.workrules.meeting.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.leadership.Charge;
import org.workrules.meeting.leadership.Register;
import org.workrules.meeting.leadership.Registers;
import org.workrules.meeting.leadership.Tenure;
import org.workrules.meeting.organization.Departments;
import org.workrules.meeting.organization.Structure;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;

class AppointmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Register register = Registers.government().register();
    private final Departments departments = Structure.ofTests();

    private static Appoint as(String person, Office office, String department) {
        return new Appoint(person, "李明", Clearance.SECRET, office, department, false, false, TODAY, "安人发〔2026〕8号");
    }

    private static Appoint succeeding(String person, Office office, String department) {
        return new Appoint(person, "李明", Clearance.SECRET, office, department, true, true, TODAY, "安人发〔2026〕8号");
    }

    private Tenure tenure(String person) {
        return register.tenures(tenure -> tenure.personId().equals(person)).get(0);
    }

    @Test
    void aNewcomerTakesUpAnOfficeAndIsAnnouncedWithIt() {
        Act act = Acts.office();
        Appointments.appoint(as("vm-5", Office.VICE_MAYOR, "government"), register, departments, act);
        LeaderPositioned last = (LeaderPositioned) act.events().get(act.events().size() - 1);
        assertEquals(List.of("vm-5", List.of("vice-mayor")), List.of(last.personId(), last.offices()));
        assertTrue(register.holds("vm-5", Set.of(Office.VICE_MAYOR), TODAY));
        assertFalse(register.holds("vm-5", Set.of(Office.VICE_MAYOR), TODAY.minusDays(1)));
        assertEquals(5, register.holding(Set.of(Office.VICE_MAYOR), TODAY).size());
    }

    @Test
    void anOfficeTakenUpLaterIsAnnouncedLater() {
        Appoint later = new Appoint("vm-5", "李明", Clearance.SECRET, Office.VICE_MAYOR, "government", false, false,
                TODAY.plusDays(7), "安人发〔2026〕8号");
        Act act = Acts.office();
        Appointments.appoint(later, register, departments, act);
        assertEquals(List.of(), register.person("vm-5").orElseThrow().offices());
        assertTrue(register.holds("vm-5", Set.of(Office.VICE_MAYOR), TODAY.plusDays(7)));
    }

    @Test
    void thereIsOneMayorAndASuccessorRelievesThePredecessorTheSameDay() {
        assertBreaks(OfficeRule.ONE_HOLDER,
                () -> Appointments.appoint(as("vm-1", Office.MAYOR, "government"), register, departments, Acts.office()));
        Appointments.appoint(succeeding("vm-1", Office.MAYOR, "government"), register, departments, Acts.office());
        assertEquals("vm-1", register.mayor(TODAY).orElseThrow().personId());
        assertEquals("mayor", register.mayor(TODAY.minusDays(1)).orElseThrow().personId());
        assertTrue(register.holds("vm-1", Set.of(Office.VICE_MAYOR), TODAY));
    }

    @Test
    void officesAreHeldOnceInTheDepartmentTheyBelongTo() {
        assertBreaks(OfficeRule.HELD_ONCE,
                () -> Appointments.appoint(as("vm-1", Office.VICE_MAYOR, "government"), register, departments, Acts.office()));
        assertBreaks(OfficeRule.DEPARTMENT_STANDS,
                () -> Appointments.appoint(as("x", Office.DEPARTMENT_HEAD, "railways"), register, departments, Acts.office()));
        assertBreaks(OfficeRule.OFFICE_OF_DEPARTMENT,
                () -> Appointments.appoint(as("x", Office.VICE_MAYOR, "transport"), register, departments, Acts.office()));
        assertBreaks(OfficeRule.OFFICE_OF_DEPARTMENT,
                () -> Appointments.appoint(as("x", Office.DISTRICT_HEAD, "transport"), register, departments, Acts.office()));
        Appoint unnamed = new Appoint("x", null, null, Office.DISTRICT_HEAD, "donghe", false, false, TODAY, "b");
        assertBreaks(OfficeRule.NEWCOMER_NAMED, () -> Appointments.appoint(unnamed, register, departments, Acts.office()));
    }

    @Test
    void whoLeavesTheOfficeOfAViceMayorLosesPortfolioAndStandIn() {
        Act act = Acts.office();
        Appointments.relieve(tenure("vm-1"), new Relieve(TODAY, "安人发〔2026〕9号"), register, act);
        assertEquals("mayor", register.inChargeOf(Charge.Kind.DEPARTMENT, "transport", Acts.NOW).orElseThrow().person().personId());
        assertTrue(register.standInOf("vm-2", TODAY).isEmpty());
        List<String> announced = act.events().stream().map(event -> ((LeaderPositioned) event).personId()).toList();
        assertTrue(announced.containsAll(List.of("vm-1", "vm-2")), announced::toString);
        assertBreaks(OfficeRule.STILL_HELD,
                () -> Appointments.relieve(tenure("vm-1"), new Relieve(TODAY, "再次"), register, Acts.office()));
    }

    @Test
    void nobodyRecordsAnAppointmentOfOneself() {
        assertThrows(Denied.class, () -> Appointments.appoint(as("office-director", Office.SECRETARY_GENERAL, "government"),
                register, departments, Acts.office()));
        assertThrows(Denied.class, () -> Appointments.relieve(tenure("director"), new Relieve(TODAY, "x"), register,
                Acts.by("director", "general-office", Office.OFFICE_DIRECTOR)));
    }
}
