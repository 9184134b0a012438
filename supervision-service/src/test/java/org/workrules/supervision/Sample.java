package org.workrules.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leader;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;
import org.workrules.supervision.matters.Matter;
import org.workrules.supervision.matters.MatterOrigin;
import org.workrules.supervision.matters.MatterSource;
import org.workrules.supervision.matters.Task;

/** People, leadership, acts and matters that unit tests start from. It is noon of 24 November 2026. */
public final class Sample {

    public static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static final Caller MAYOR = person("mayor", "government", Office.MAYOR);
    public static final Caller VICE_MAYOR_1 = person("vice-mayor-1", "government", Office.VICE_MAYOR);
    public static final Caller VICE_MAYOR_2 = person("vice-mayor-2", "government", Office.VICE_MAYOR);
    public static final Caller SECRETARY_GENERAL = person("secretary-general", "government", Office.SECRETARY_GENERAL);
    public static final Caller OFFICE_DIRECTOR = person("office-director", "general-office", Office.OFFICE_DIRECTOR);
    public static final Caller TRANSPORT = person("head-transport", "transport", Office.DEPARTMENT_HEAD);
    public static final Caller TRANSPORT_CLERK = new Caller("clerk-transport", "clerk-transport", "transport",
            Set.of(Office.DEPARTMENT_CLERK), Clearance.INTERNAL);
    public static final Caller EDUCATION = person("head-education", "education", Office.DEPARTMENT_HEAD);
    public static final Caller PETITIONS = person("head-petition-bureau", "petition-bureau", Office.DEPARTMENT_HEAD, Office.PETITION_BUREAU);
    public static final Caller SUPERVISION = person("head-supervision-bureau", "supervision-bureau", Office.DEPARTMENT_HEAD,
            Office.SUPERVISION_BUREAU);
    public static final Caller AUDIT = person("head-audit-bureau", "audit-bureau", Office.DEPARTMENT_HEAD, Office.AUDIT_BUREAU);
    public static final Caller SERVICE = Caller.service("supervision");

    private Sample() {
    }

    private static Caller person(String id, String department, Office... offices) {
        return new Caller(id, id, department, Set.of(offices), Clearance.CONFIDENTIAL);
    }

    /** An act at noon. */
    public static Act act(Caller caller) {
        return act(caller, NOON);
    }

    /** An act at a moment. */
    public static Act act(Caller caller, Instant at) {
        return new Act(caller, at, policies());
    }

    /** An act at noon of a day. */
    public static Act act(Caller caller, LocalDate day) {
        return act(caller, day.atTime(4, 0).toInstant(java.time.ZoneOffset.UTC));
    }

    /** The figures as seeded. */
    public static PolicySet policies() {
        return new PolicySet(List.of(weight("MATTER_OVERDUE", 2, "2017-04-11"), weight("REPORTING_BREACH", 5, "2017-04-11"),
                weight("PUBLICATION_OVERDUE", 1, "2017-04-11"),
                new Policy("supervision.appeal-in-time", "*", 28, "CALENDAR_DAYS", BigDecimal.valueOf(30), "条例", false,
                        LocalDate.of(2017, 4, 11), "seed")));
    }

    /** A weight for assessments from a day on. */
    public static Policy weight(String kind, int points, String from) {
        return new Policy("supervision.assessment-weight", kind, 28, "COUNT", BigDecimal.valueOf(points), "办法", false,
                LocalDate.parse(from), "seed");
    }

    /** Mayor, two vice-mayors who stand in for each other, the heads of some departments. */
    public static Leadership leadership() {
        return leadership(null);
    }

    /** The same, with the vice-mayor of transport away since then; {@code null} for nobody away. */
    public static Leadership leadership(Instant away) {
        return new Leadership(List.of(
                leader("mayor", "government", Office.MAYOR, List.of("general-office"), null, null),
                leader("vice-mayor-1", "government", Office.VICE_MAYOR, List.of("housing-construction", "transport"), "vice-mayor-2", away),
                leader("vice-mayor-2", "government", Office.VICE_MAYOR, List.of("emergency-management"), "vice-mayor-1", null),
                leader("office-director", "general-office", Office.OFFICE_DIRECTOR, List.of(), null, null),
                leader("head-transport", "transport", Office.DEPARTMENT_HEAD, List.of(), null, null),
                leader("head-education", "education", Office.DEPARTMENT_HEAD, List.of(), null, null),
                leader("head-audit-bureau", "audit-bureau", Office.DEPARTMENT_HEAD, List.of(), null, null),
                leader("head-supervision-bureau", "supervision-bureau", Office.DEPARTMENT_HEAD, List.of(), null, null),
                leader("head-petition-bureau", "petition-bureau", Office.DEPARTMENT_HEAD, List.of(), null, null)));
    }

    private static Leader leader(String id, String department, Office office, List<String> portfolio, String standIn, Instant away) {
        return new Leader(new LeaderPositioned(id, id, department, List.of(office.role()), portfolio, List.of(), standIn, away, null), 1);
    }

    /** A matter that a resolution opened for transport, due in a week. */
    public static Matter matter() {
        return matter(TODAY.plusDays(7));
    }

    /** A matter that a resolution opened for transport. */
    public static Matter matter(LocalDate dueOn) {
        return matter("transport", dueOn, Clearance.INTERNAL);
    }

    /** A matter that a resolution opened. */
    public static Matter matter(String department, LocalDate dueOn, Clearance secrecy) {
        return Matter.open(new MatterOrigin(MatterSource.RESOLUTION, "resolution-1", "城南公交优化方案", secrecy),
                new Task("task-1", null, "开通三条公交线路", department, dueOn), leadership(), act(SERVICE));
    }
}
