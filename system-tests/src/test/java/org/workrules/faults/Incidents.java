package org.workrules.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Two accidents are reported. One goes to the province in time. The other is told of hours after it was known: a breach, which must
 * open an accountability case. The district where they happened says nothing, so that its deadlines pass (see {@link Trial}).
 */
final class Incidents implements Errand {

    private static final String INCIDENTS = "/api/emergency/incidents";
    private static final Duration TOO_LONG = Duration.ofHours(5);

    @Override
    public void run(PatientClient client) {
        report(client, TOO_LONG, 1);
        String incident = INCIDENTS + "/" + report(client, Duration.ofMinutes(10), 4);
        client.act("vice-mayor-2", incident, "consent", Map.of("opinion", "同意上报,全力救援。"));
        client.act("duty-officer-general", incident, "province-report",
                Map.of("receivedBy", "省政府总值班室", "summary", "一企业发生爆燃,已致4人死亡,救援正在进行。"), "IncidentEscalated");
    }

    private static String report(PatientClient client, Duration known, int dead) {
        return client.create("duty-officer-emergency-management", INCIDENTS, accident(known, dead), "IncidentReported").field("id");
    }

    /** An accident; from three dead it is a larger one, and needs consent and the province. */
    private static Map<String, Object> accident(Duration known, int dead) {
        Instant knownAt = Instant.now().minus(known);
        Map<String, Object> report = new HashMap<>();
        report.put("title", "企业爆燃事故");
        report.put("category", "WORK_SAFETY");
        report.put("place", "滨河化工园区3号车间");
        report.put("district", "district-donghe");
        report.put("occurredAt", knownAt.minus(Duration.ofMinutes(10)).toString());
        report.put("knownAt", knownAt.toString());
        report.put("dead", dead);
        report.put("missing", 0);
        report.put("seriouslyInjured", 2);
        report.put("directLossYuan", 2_000_000);
        report.put("description", "车间发生爆燃,救援力量已到场。");
        report.put("sources", "企业电话报告,现场核实");
        report.put("separateEvent", true);
        return report;
    }
}
