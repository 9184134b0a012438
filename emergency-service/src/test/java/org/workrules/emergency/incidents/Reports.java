package org.workrules.emergency.incidents;

import static org.workrules.emergency.Cases.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.workrules.emergency.Cases;
import org.workrules.emergency.grading.Category;
import org.workrules.emergency.grading.Grade;
import org.workrules.emergency.reporting.Channel;
import org.workrules.emergency.reporting.ReportingDuty;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Act;

/** Reports and incidents for tests: an accident in Donghe an hour before noon, known ten minutes before noon. */
public final class Reports {

    static final Instant OCCURRED = NOON.minus(Duration.ofHours(1));
    static final Instant KNOWN = NOON.minus(Duration.ofMinutes(10));

    private Reports() {
    }

    static FirstReport first(Category category, int dead) {
        return first(category, dead, KNOWN, null, null);
    }

    static FirstReport first(Category category, int dead, Instant knownAt, Grade stated, String ground) {
        return new FirstReport("化工企业爆燃事故", category, "滨河化工园区", "district-donghe", OCCURRED, knownAt, dead, 0, 0, 0,
                "发生爆燃", null, Channel.WRITTEN, null, stated, ground, false);
    }

    static FurtherReport further(ReportKind kind, int dead) {
        return new FurtherReport(kind, dead, 0, 0, 0, "续报", null, null, null, null);
    }

    /** A work-safety accident that the emergency management department reported at noon. */
    public static Incident accident(int dead) {
        return Incident.report(first(Category.WORK_SAFETY, dead), facts(null), Cases.dutyOfficer("emergency-management", NOON));
    }

    /** What a decision knows when nobody is away. */
    static IncidentFacts facts(ReportingDuty duty) {
        return facts(duty, Cases.leadership());
    }

    static IncidentFacts facts(ReportingDuty duty, Leadership leadership) {
        return new IncidentFacts(Cases.grades(), leadership, Optional.ofNullable(duty));
    }

    /** The duty of a department that an act made. */
    static ReportingDuty duty(Act act, String department) {
        return act.additions().stream().filter(ReportingDuty.class::isInstance).map(ReportingDuty.class::cast)
                .filter(duty -> duty.department().equals(department)).findFirst().orElseThrow();
    }

    /** Another department's report on the same event. */
    public static void alsoReported(Incident incident, String department, int dead) {
        incident.join(first(Category.WORK_SAFETY, dead), facts(null), Cases.dutyOfficer(department, NOON.plusSeconds(60)));
    }

    /** The duty of the department that reported at noon, met. */
    static ReportingDuty dutyOf(String department) {
        Act act = Cases.dutyOfficer(department, NOON);
        Incident.report(first(Category.WORK_SAFETY, 1), facts(null), act);
        return duty(act, department);
    }
}
