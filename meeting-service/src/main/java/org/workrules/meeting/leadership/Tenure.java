package org.workrules.meeting.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;

/** An office that somebody holds for a time (任职), also for the time being (代理). Art. 5. */
@Entity
@Table(name = "office_tenure")
public class Tenure extends Period {

    /** Offices that one person holds at a time in a department; those of the government as a whole belong to it. */
    public static final Set<Office> SINGLE = Set.of(Office.MAYOR, Office.SECRETARY_GENERAL, Office.OFFICE_DIRECTOR,
            Office.DEPARTMENT_HEAD, Office.DISTRICT_HEAD);

    @Column(name = "office")
    private String office;
    @Column(name = "department")
    private String department;
    @Column(name = "acting")
    private boolean acting;

    /** For Hibernate. */
    protected Tenure() {
    }

    private Tenure(String personId, Office office, String department, boolean acting, LocalDate since, String basis, Act act) {
        super(personId, since, basis, act);
        this.office = office.role();
        this.department = department;
        this.acting = acting;
    }

    /** Somebody takes up an office on a day. */
    public static Tenure begin(String personId, Office office, String department, boolean acting, LocalDate since, String basis,
                               Act act) {
        return new Tenure(personId, office, department, acting, since, basis, act);
    }

    /** The office. */
    public Office office() {
        return Office.ofRole(office).orElseThrow(() -> new IllegalStateException("no office is called " + office));
    }

    /** Code of the department the office belongs to. */
    public String department() {
        return department;
    }

    /** Whether it is held for the time being. */
    public boolean acting() {
        return acting;
    }
}
