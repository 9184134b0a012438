package org.workrules.platform.identity;

import java.util.Arrays;
import java.util.Optional;

/** The offices (职务) of the realm; each is a role of the token. */
public enum Office {
    MAYOR(Office.Role.MAYOR, "市长"),
    VICE_MAYOR(Office.Role.VICE_MAYOR, "副市长"),
    SECRETARY_GENERAL(Office.Role.SECRETARY_GENERAL, "秘书长"),
    DEPUTY_SECRETARY_GENERAL(Office.Role.DEPUTY_SECRETARY_GENERAL, "副秘书长"),
    OFFICE_DIRECTOR(Office.Role.OFFICE_DIRECTOR, "办公室主任"),
    OFFICE_DEPUTY_DIRECTOR(Office.Role.OFFICE_DEPUTY_DIRECTOR, "办公室副主任"),
    PARTY_GROUP_MEMBER(Office.Role.PARTY_GROUP_MEMBER, "党组成员"),
    DEPARTMENT_HEAD(Office.Role.DEPARTMENT_HEAD, "部门主要负责人"),
    DEPARTMENT_CLERK(Office.Role.DEPARTMENT_CLERK, "部门经办人"),
    LEGAL_OFFICE(Office.Role.LEGAL_OFFICE, "政府法制机构"),
    FINANCE(Office.Role.FINANCE, "财政部门"),
    ESTABLISHMENT_OFFICE(Office.Role.ESTABLISHMENT_OFFICE, "编制部门"),
    AUDIT_BUREAU(Office.Role.AUDIT_BUREAU, "审计局"),
    SUPERVISION_BUREAU(Office.Role.SUPERVISION_BUREAU, "督查考核局"),
    PETITION_BUREAU(Office.Role.PETITION_BUREAU, "信访局"),
    DUTY_OFFICER(Office.Role.DUTY_OFFICER, "值班员"),
    DISTRICT_HEAD(Office.Role.DISTRICT_HEAD, "区县长"),
    HALL_CLERK(Office.Role.HALL_CLERK, "政务大厅窗口人员"),
    DEPARTMENT_SYSTEM(Office.Role.DEPARTMENT_SYSTEM, "部门业务系统");

    private final String role;
    private final String title;

    Office(String role, String title) {
        this.role = role;
        this.title = title;
    }

    /** The role's name in the token. */
    public String role() {
        return role;
    }

    /** The office's Chinese title. */
    public String title() {
        return title;
    }

    /** The office a role of the token stands for; empty for roles that are no offices. */
    public static Optional<Office> ofRole(String role) {
        return Arrays.stream(values()).filter(office -> office.role.equals(role)).findFirst();
    }

    /** The roles as constants, for {@code @RolesAllowed}. */
    public static final class Role {
        public static final String MAYOR = "mayor";
        public static final String VICE_MAYOR = "vice-mayor";
        public static final String SECRETARY_GENERAL = "secretary-general";
        public static final String DEPUTY_SECRETARY_GENERAL = "deputy-secretary-general";
        public static final String OFFICE_DIRECTOR = "office-director";
        public static final String OFFICE_DEPUTY_DIRECTOR = "office-deputy-director";
        public static final String PARTY_GROUP_MEMBER = "party-group-member";
        public static final String DEPARTMENT_HEAD = "department-head";
        public static final String DEPARTMENT_CLERK = "department-clerk";
        public static final String LEGAL_OFFICE = "legal-office";
        public static final String FINANCE = "finance";
        public static final String ESTABLISHMENT_OFFICE = "establishment-office";
        public static final String AUDIT_BUREAU = "audit-bureau";
        public static final String SUPERVISION_BUREAU = "supervision-bureau";
        public static final String PETITION_BUREAU = "petition-bureau";
        public static final String DUTY_OFFICER = "duty-officer";
        public static final String DISTRICT_HEAD = "district-head";
        public static final String HALL_CLERK = "hall-clerk";
        public static final String DEPARTMENT_SYSTEM = "department-system";

        private Role() {
        }
    }
}
