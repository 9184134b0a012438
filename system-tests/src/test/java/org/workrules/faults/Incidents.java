package org.workrules.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Two accidents are reported. One goes to the province in time. The other is told of seconds before its limit passes, and nobody
 * tells the province: the watcher must announce its deadlines, the breach must open an accountability case.
 */
final class Incidents implements Errand {

    private static final String INCIDENTS = "/api/emergency/incidents";
    /** Ends four seconds after the report: the limit for the province is two hours. */
    private static final Duration NEARLY_TOO_LONG = Duration.ofHours(2).minusSeconds(4);

    @Override
    public void run(PatientClient client) {
        report(client, NEARLY_TOO_LONG);
        String incident = INCIDENTS + "/" + report(client, Duration.ofMinutes(10));
        client.act("vice-mayor-2", incident, "consent", Map.of("opinion", "同意上报,全力救援。"));
        client.act("duty-officer-general", incident, "province-report",
                Map.of("receivedBy", "省政府总值班室", "summary", "一企业发生爆燃,已致4人死亡,救援正在进行。"), "IncidentEscalated");
    }

    private static String report(PatientClient client, Duration known) {
        return client.create("duty-officer-emergency-management", INCIDENTS, accident(known), "IncidentReported").field("id");
    }

    /** An accident with four dead, which makes it a larger one. */
    private static Map<String, Object> accident(Duration known) {
        Instant knownAt = Instant.now().minus(known);
        Map<String, Object> report = new HashMap<>();
        report.put("title", "企业爆燃事故");
        report.put("category", "WORK_SAFETY");
        report.put("place", "滨河化工园区3号车间");
        report.put("district", "district-donghe");
        report.put("occurredAt", knownAt.minus(Duration.ofMinutes(10)).toString());
        report.put("knownAt", knownAt.toString());
        report.put("dead", 4);
        report.put("missing", 0);
        report.put("seriouslyInjured", 2);
        report.put("directLossYuan", 2_000_000);
        report.put("description", "车间发生爆燃,救援力量已到场。");
        report.put("sources", "企业电话报告,现场核实");
        report.put("separateEvent", true);
        return report;
    }
}
