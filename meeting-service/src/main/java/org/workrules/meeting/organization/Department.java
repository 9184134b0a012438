package org.workrules.meeting.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.meeting.leadership.Register;
import org.workrules.meeting.leadership.Tenure;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.rules.Text;

/** A department (工作部门) or district (区县) with its functions (职能), from its establishment to its abolition. Art. 5 and 8. */
@Entity
@Table(name = "department")
public class Department extends Aggregate {

    /** What it is. */
    @Schema(name = "DepartmentKind")
    public enum Kind {
        /** The municipal government itself. */
        GOVERNMENT,
        /** A department of it, or an office below one. */
        DEPARTMENT,
        /** A district or county. */
        DISTRICT
    }

    @Column(name = "code")
    private String code;
    @Column(name = "name")
    private String name;
    @Column(name = "name_en")
    private String nameEn;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;
    @Column(name = "parent")
    private String parent;
    @Column(name = "functions")
    private String[] functions;
    @Column(name = "since")
    private LocalDate since;
    @Column(name = "until")
    private LocalDate until;
    @Column(name = "basis")
    private String basis;
    @Column(name = "ended_basis")
    private String endedBasis;

    /** For Hibernate. */
    protected Department() {
    }

    /** Establishes a department or a district. */
    static Department establish(EstablishDepartment request, Departments known) {
        DepartmentRule.CODE_FREE.require(known.find(request.code()).isEmpty(),
                Text.of("%s is in the register.", "登记册中已有 %s。", request.code()));
        Department department = new Department();
        department.code = request.code();
        department.kind = request.kind();
        department.since = request.since();
        department.describe(request.description(), request.basis(), known);
        return department;
    }

    /** A department of the file that the register begins with; the file's own rules are checked where it is made. */
    static Department imported(String code, Kind kind, Description description, LocalDate since, String basis) {
        Department department = new Department();
        department.code = code;
        department.kind = kind;
        department.since = since;
        department.take(description, basis);
        return department;
    }

    /** Changes its name, its functions, or what it belongs to (三定). */
    void change(ChangeDepartment request, Departments known, Act act) {
        requireStanding(act.today());
        describe(request.description(), request.basis(), known);
    }

    private void describe(Description description, String why, Departments known) {
        DepartmentRule.GOVERNMENT_ON_TOP.require((kind == Kind.GOVERNMENT) == (description.parent() == null));
        if (description.parent() != null) {
            DepartmentRule.PARENT_STANDS.require(known.standing(description.parent(), since),
                    Text.of("%s does not stand on %s.", "%s 在 %s 并未设立。", description.parent(), since));
            DepartmentRule.NO_CIRCLE.require(!known.isBelow(description.parent(), code),
                    Text.of("%s is itself below %s.", "%s 本身隶属于 %s。", description.parent(), code));
        }
        take(description, why);
    }

    private void take(Description description, String why) {
        name = description.name();
        nameEn = description.nameEn();
        parent = description.parent();
        functions = description.functions().stream().distinct().sorted().toArray(String[]::new);
        basis = why;
    }

    /** Abolishes it: nobody holds an office in it from that day on, and nothing stands below it. */
    void abolish(AbolishDepartment request, Departments known, Register register, Act act) {
        requireStanding(act.today());
        List<String> inOffice = register.tenures(tenure -> tenure.department().equals(code) && tenure.reaches(request.until()))
                .stream().map(Tenure::personId).distinct().sorted().toList();
        DepartmentRule.EMPTY_WHEN_ABOLISHED.require(inOffice.isEmpty() && known.below(code, request.until()).isEmpty(), Text.of(
                "Still in office there: %s; still below it: %s.", "仍有任职人员:%s;仍有下属机构:%s。",
                inOffice, known.below(code, request.until())));
        until = request.until().isBefore(since) ? since : request.until();
        endedBasis = request.basis();
    }

    private void requireStanding(LocalDate today) {
        DepartmentRule.STANDING.require(until == null,
                Text.of("%s is abolished with effect of %s.", "%s 自 %s 起撤销。", code, until));
    }

    /** What tokens and records call it. */
    public String code() {
        return code;
    }

    /** Code of what it belongs to, {@code null} for the government. */
    public String parent() {
        return parent;
    }

    boolean isDistrict() {
        return kind == Kind.DISTRICT;
    }

    /** Whether it stands on a day. */
    public boolean stands(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    DepartmentView view() {
        return new DepartmentView(id(), code, name, nameEn, kind, parent, List.of(functions), since, until, basis, endedBasis);
    }
}
