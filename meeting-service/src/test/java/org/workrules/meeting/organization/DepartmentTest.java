package org.workrules.meeting.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.leadership.Registers;

class DepartmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Department government = Department.imported("government", Department.Kind.GOVERNMENT, about(null), DAY.minusYears(1), "b");
    private final Department transport = Department.imported("transport", Department.Kind.DEPARTMENT, about("government"), DAY.minusYears(1), "b");
    private final Departments known = new Departments(List.of(government, transport));

    private static Description about(String parent) {
        return new Description("市大数据局", "Big Data Bureau", parent, List.of("data", "data"));
    }

    private static EstablishDepartment called(String code, String parent) {
        return new EstablishDepartment(code, Department.Kind.DEPARTMENT, about(parent), DAY, "安编〔2026〕12号");
    }

    @Test
    void aDepartmentIsEstablishedWithItsFunctions() {
        Department department = Department.establish(called("big-data", "government"), known);
        assertEquals(List.of("data"), department.view().functions());
        assertFalse(department.stands(DAY.minusDays(1)));
    }

    @Test
    void codesAreFreeAndParentsStand() {
        assertBreaks(DepartmentRule.CODE_FREE, () -> Department.establish(called("transport", "government"), known));
        assertBreaks(DepartmentRule.PARENT_STANDS, () -> Department.establish(called("big-data", "railways"), known));
        assertBreaks(DepartmentRule.GOVERNMENT_ON_TOP, () -> Department.establish(called("big-data", null), known));
    }

    @Test
    void noDepartmentBelongsToOneBelowIt() {
        Department below = Department.imported("buses", Department.Kind.DEPARTMENT, about("transport"), DAY.minusYears(1), "b");
        Departments all = new Departments(List.of(government, transport, below));
        assertBreaks(DepartmentRule.NO_CIRCLE, () -> transport.change(new ChangeDepartment(about("buses"), "x"), all, Acts.office()));
        below.change(new ChangeDepartment(about("government"), "x"), all, Acts.office());
        assertEquals("government", below.parent());
    }

    @Test
    void aDepartmentIsAbolishedWhenItIsEmptyAndThenChangedNoMore() {
        AbolishDepartment end = new AbolishDepartment(DAY.plusDays(7), "安编〔2026〕13号");
        assertBreaks(DepartmentRule.EMPTY_WHEN_ABOLISHED,
                () -> transport.abolish(end, known, Registers.government().register(), Acts.office()));
        transport.abolish(end, known, Registers.empty().register(), Acts.office());
        assertEquals(DAY.plusDays(7), transport.view().until());
        assertBreaks(DepartmentRule.STANDING, () -> transport.change(new ChangeDepartment(about("government"), "x"), known, Acts.office()));
    }
}
