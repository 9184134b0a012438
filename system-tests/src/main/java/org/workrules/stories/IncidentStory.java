package org.workrules.stories;

import static org.workrules.stories.Step.by;
import static org.workrules.stories.Step.byThePublic;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Story 2: from an accident to the province, to accountability for a late report, and to the public. */
public final class IncidentStory {

    private static final String INCIDENTS = "/api/emergency/incidents";

    private IncidentStory() {
    }

    /** The story with its steps. */
    public static Story story() {
        return new Story("From an accident to the province", "从事故到省政府",
                Stream.of(escalation(), accountability(), notice()).flatMap(List::stream).toList());
    }

    private static List<Step> escalation() {
        return List.of(
                by("duty-officer-emergency-management", "An accident with four dead is reported and graded", "报告4人死亡事故,定级为较大",
                        "emergency.graded-by-figures", stage -> {
                            Reply incident = stage.begin("duty-officer-emergency-management", INCIDENTS,
                                    accident("district-donghe", Duration.ofMinutes(10), 4));
                            stage.check("LARGER".equals(incident.field("grade")), "four dead make it 较大", incident);
                            stage.check("AWAITING_CONSENT".equals(incident.field("escalation")), "it waits for consent", incident);
                            stage.keep("incidentId", incident.field("id"));
                            stage.keep("incident", INCIDENTS + "/" + incident.field("id"));
                        }).followedBy("IncidentReported"),
                by("duty-officer-district-donghe", "The district where it happened reports in time too", "事发区按时报告",
                        "emergency.written-limit", stage -> stage.act("duty-officer-district-donghe", stage.kept("incident"), "reports",
                                Map.of("kind", "FOLLOW_UP", "dead", 4, "missing", 0, "seriouslyInjured", 3, "directLossYuan", 2_000_000,
                                        "description", "现场明火已扑灭,伤员全部送医。", "sources", "区应急指挥中心"))),
                by("vice-mayor-2", "It is on the desk of the vice-mayor in command, who consents", "出现在总指挥的待办,总指挥同意上报",
                        "emergency.consent-by-commander", IncidentStory::consent),
                by("duty-officer-general", "The general office tells the province in time", "市政府总值班室按时报告省政府",
                        "emergency.province-limit", stage -> {
                            Reply incident = stage.act("duty-officer-general", stage.kept("incident"), "province-report", Map.of(
                                    "receivedBy", "省政府总值班室", "summary", "东禾区一企业发生爆燃,已致4人死亡,救援正在进行。"));
                            stage.check("NOTIFIED".equals(incident.field("escalation")), "the province is told", incident);
                            stage.check(!incident.json().path("provinceReport").path("late").asBoolean(true), "in time", incident);
                        }).followedBy("IncidentEscalated"));
    }

    private static void consent(Stage stage) {
        String incident = stage.kept("incidentId");
        stage.eventually("vice-mayor-2", "/api/desk", "the incident is on the commander's desk",
                desk -> "consent".equals(Stage.item(desk, one -> incident.equals(one.path("id").asText())).path("act").asText()));
        Reply consented = stage.act("vice-mayor-2", stage.kept("incident"), "consent", Map.of("opinion", "同意上报,全力救援,及时续报。"));
        stage.check("COMMANDER".equals(consented.json().path("consent").path("capacity").asText()), "as the commander", consented);
    }

    private static List<Step> accountability() {
        return List.of(
                by("duty-officer-district-xilan", "Another district reports an accident hours after it knew", "另一区知悉数小时后才报告",
                        "emergency.written-limit", IncidentStory::reportLate).followedBy("ReportingBreached"),
                by("head-supervision-bureau", "The breach opens an accountability case by itself", "迟报自动启动问责",
                        "supervision.case-state", stage -> {
                            Reply cases = stage.eventually("head-supervision-bureau",
                                    "/api/supervision/accountability-cases?sourceId=" + stage.kept("breachId"),
                                    "the breach opens a case", reply -> reply.json().path("items").size() == 1);
                            var opened = cases.json().path("items").path(0);
                            stage.check("REPORTING_LATE".equals(opened.path("ground").asText()), "its ground is the late report", cases);
                            stage.check("district-xilan".equals(opened.path("department").asText()), "it is about the district", cases);
                            stage.note(opened.path("title").asText() + ": " + opened.path("ground").asText());
                        }).followedBy("AccountabilityOpened"));
    }

    private static void reportLate(Stage stage) {
        Reply incident = stage.create("duty-officer-district-xilan", INCIDENTS, accident("district-xilan", Duration.ofHours(5), 1));
        Reply breaches = stage.read("head-supervision-bureau", "/api/emergency/breaches?incident=" + incident.field("id"));
        var breach = Stage.item(breaches, one -> "district-xilan".equals(one.path("department").asText()));
        stage.check("LATE".equals(breach.path("kind").asText()), "the late report is a breach", breaches);
        stage.keep("breachId", breach.path("id").asText());
        stage.note(breach.path("detail").asText());
    }

    private static List<Step> notice() {
        return List.of(
                by("duty-officer-emergency-management", "The first notice is owed, and drafted", "起草首次信息", "disclosure.first-notice-within-limit",
                        IncidentStory::draftNotice),
                by("office-director", "A second person approves it, and it goes out", "由第二人审定发布", "disclosure.first-notice-approved-by-another",
                        stage -> {
                            Reply notice = stage.act("office-director", stage.kept("notice"), "issue", Map.of());
                            stage.check("ISSUED".equals(notice.field("state")), "the notice is issued", notice);
                            stage.check(!notice.json().path("late").asBoolean(true), "in time", notice);
                        }).followedBy("FirstNoticeIssued"),
                byThePublic("The public reads it", "公众阅读首次信息", "disclosure.first-notice-life", stage -> {
                    Reply page = stage.eventually(null, "/public/notices/" + stage.kept("noticeId"), "the notice is public",
                            reply -> stage.kept("headline").equals(reply.field("headline")));
                    stage.check(!page.json().has("incidentId"), "it shows nothing internal", page);
                    stage.eventually(null, "/public/feed", "the feed names it", feed -> feed.text().contains(stage.kept("headline")));
                }));
    }

    private static void draftNotice(Stage stage) {
        Reply owed = stage.eventually("duty-officer-emergency-management",
                "/api/disclosure/first-notices?incident=" + stage.kept("incidentId"),
                "the incident opens a first-notice clock", reply -> reply.json().path("items").size() == 1);
        String id = owed.json().path("items").path(0).path("id").asText();
        String headline = "关于东禾区一企业爆燃事故的情况通报(" + stage.story().substring(6, 14) + ")";
        stage.keep("noticeId", id);
        stage.keep("headline", headline);
        stage.keep("notice", "/api/disclosure/first-notices/" + id);
        stage.act("duty-officer-emergency-management", stage.kept("notice"), "draft", Map.of("headline", headline,
                "text", "东禾区一企业发生爆燃,造成4人死亡。救援和善后正在进行,原因正在调查。", "channels", List.of("WEBSITE", "NEW_MEDIA")));
    }

    /**
     * The first report of an accident, as an event of its own.
     *
     * @param district code of the district where it happened
     * @param known    how long ago the department knew
     */
    static Map<String, Object> accident(String district, Duration known, int dead) {
        Instant now = Instant.now();
        Map<String, Object> report = new HashMap<>();
        report.put("title", "企业爆燃事故");
        report.put("category", "WORK_SAFETY");
        report.put("place", "滨河化工园区3号车间");
        report.put("district", district);
        report.put("occurredAt", now.minus(known).minus(Duration.ofMinutes(10)).toString());
        report.put("knownAt", now.minus(known).toString());
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
