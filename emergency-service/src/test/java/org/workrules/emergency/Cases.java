package org.workrules.emergency;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.workrules.emergency.grading.Category;
import org.workrules.emergency.grading.Grade;
import org.workrules.emergency.grading.GradeTable;
import org.workrules.emergency.grading.GradeThreshold;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leader;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;

/** What the tests of this service start from: figures, thresholds, people and acts of the demo city. */
public final class Cases {

    /** A Tuesday morning. */
    public static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    private static final LocalDate SEEDED = LocalDate.of(2017, 4, 11);

    private Cases() {
    }

    /** The thresholds of the regulation, as the migration seeds them. */
    public static GradeTable grades() {
        List<GradeThreshold> rows = Stream.of(Category.WORK_SAFETY, Category.FIRE, Category.TRAFFIC).flatMap(category -> Stream.of(
                threshold(category, Grade.LARGER, 3, 10, 10_000_000L),
                threshold(category, Grade.MAJOR, 10, 50, 50_000_000L),
                threshold(category, Grade.EXTRAORDINARY, 30, 100, 100_000_000L))).toList();
        return new GradeTable(rows);
    }

    private static GradeThreshold threshold(Category category, Grade grade, int dead, int injured, long loss) {
        return new GradeThreshold(category, grade, LocalDate.of(2007, 6, 1), dead, injured, loss, "test");
    }

    /** The limits, as the migration seeds them. */
    public static PolicySet policies() {
        List<Policy> rows = new ArrayList<>();
        for (String grade : List.of("LARGER", "MAJOR", "EXTRAORDINARY")) {
            rows.add(policy("emergency.telephone-limit", grade, "MINUTES", 30));
            rows.add(policy("emergency.written-limit", grade, "HOURS", 1));
        }
        rows.add(policy("emergency.written-limit", "GENERAL", "HOURS", 2));
        rows.add(policy("emergency.follow-up-interval", "GENERAL", "HOURS", 24));
        rows.add(policy("emergency.follow-up-interval", Policy.ANY, "HOURS", 12));
        rows.add(policy("emergency.same-event-window", Policy.ANY, "HOURS", 6));
        rows.add(policy("emergency.regrade-window", Policy.ANY, "CALENDAR_DAYS", 30));
        rows.add(policy("emergency.regrade-window", "FIRE", "CALENDAR_DAYS", 7));
        rows.add(policy("emergency.regrade-window", "TRAFFIC", "CALENDAR_DAYS", 7));
        rows.add(policy("emergency.consent-limit", Policy.ANY, "MINUTES", 20));
        rows.add(policy("emergency.province-limit", Policy.ANY, "HOURS", 2));
        return new PolicySet(rows);
    }

    private static Policy policy(String rule, String appliesTo, String unit, int figure) {
        return new Policy(rule, appliesTo, 57, unit, BigDecimal.valueOf(figure), "test", false, SEEDED, "test");
    }

    /** An act of a duty officer of a department. */
    public static Act dutyOfficer(String department, Instant at) {
        return act(caller("duty-officer-" + department, department, Office.DUTY_OFFICER), at);
    }

    /** An act of somebody. */
    public static Act act(Caller caller, Instant at) {
        return new Act(caller, at, policies());
    }

    /** Somebody in office. */
    public static Caller caller(String id, String department, Office... offices) {
        return new Caller(id, id, department, Set.of(offices), Clearance.INTERNAL);
    }

    /** The mayor, the commanding vice-mayors with their stand-ins, and one person in each district; nobody is away. */
    public static Leadership leadership() {
        return leadership(null, null);
    }

    /** The same, with these two away. */
    public static Leadership leadership(String away, String awayToo) {
        return new Leadership(Stream.of(
                new LeaderPositioned("mayor", "顾长宁", "government", List.of("mayor"), List.of(), List.of(), null, null, null),
                viceMayor("vice-mayor-1", "vice-mayor-2", "urban-construction"),
                viceMayor("vice-mayor-2", "vice-mayor-1", "work-safety", "emergency"),
                viceMayor("vice-mayor-5", "vice-mayor-6", "public-health"),
                viceMayor("vice-mayor-6", "vice-mayor-5", "finance"),
                new LeaderPositioned("district-head-donghe", "东方晓", "district-donghe", List.of("district-head"), List.of(),
                        List.of(), null, null, null))
                .map(leader -> leader.personId().equals(away) || leader.personId().equals(awayToo)
                        ? new LeaderPositioned(leader.personId(), leader.name(), leader.department(), leader.offices(),
                                leader.departments(), leader.fields(), leader.standIn(), NOON.minusSeconds(86_400), null)
                        : leader)
                .map(leader -> new Leader(leader, 1)).toList());
    }

    private static LeaderPositioned viceMayor(String id, String standIn, String... fields) {
        return new LeaderPositioned(id, id, "government", List.of("vice-mayor"), List.of(), List.of(fields), standIn, null, null);
    }
}
