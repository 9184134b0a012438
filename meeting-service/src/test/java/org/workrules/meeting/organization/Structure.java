package org.workrules.meeting.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.workrules.meeting.leadership.Registers;

/** Departments for tests. */
public final class Structure {

    private Structure() {
    }

    /** The government, its general office, the audit bureau, transport, health, education and one district. */
    public static Departments ofTests() {
        Description top = new Description("政府", "Government", null, List.of());
        Description below = new Description("部门", "Department", "government", List.of());
        LocalDate since = Registers.SINCE;
        return new Departments(Stream.concat(
                Stream.of(Department.imported("government", Department.Kind.GOVERNMENT, top, since, "b"),
                        Department.imported("donghe", Department.Kind.DISTRICT, below, since, "b")),
                Stream.of("general-office", "audit-bureau", "transport", "health", "education")
                        .map(code -> Department.imported(code, Department.Kind.DEPARTMENT, below, since, "b"))).toList());
    }
}
