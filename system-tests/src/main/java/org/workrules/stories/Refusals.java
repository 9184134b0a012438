package org.workrules.stories;

import static org.workrules.stories.Step.by;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Three refusals, each with its article, and each followed by what is right, so that nothing is left on anybody's desk. */
public final class Refusals {

    private Refusals() {
    }

    /** The refusals as a story. */
    public static Story story() {
        return new Story("Three refusals", "三个“不予办理”", Stream.of(signature(), quorum(), province()).flatMap(List::stream).toList());
    }

    private static List<Step> signature() {
        return List.of(
                by("clerk-transport", "A document sent down in the government's name is drafted and reviewed", "起草并审核以市政府名义下发的公文",
                        "document.acts-in-order", Refusals::draft),
                by("vice-mayor-1", "The vice-mayor in charge signs it: refused", "分管副市长签发:不予办理", "document.downward-signed-by-mayor",
                        stage -> stage.refused("vice-mayor-1", stage.kept("document"), "signatures", Map.of("opinion", "同意"),
                                "document.downward-signed-by-mayor", 50)),
                by("vice-mayor-2", "The stand-in signs it: refused", "补位副市长签发:不予办理", "document.downward-signed-by-mayor",
                        stage -> stage.refused("vice-mayor-2", stage.kept("document"), "signatures", Map.of("opinion", "同意"),
                                "document.downward-signed-by-mayor", 50)),
                by("clerk-transport", "The department takes it back", "部门撤回", "document.withdrawn-before-signing", stage ->
                        stage.act("clerk-transport", stage.kept("document"), "withdrawal", Map.of("reason", "示例结束"))));
    }

    private static void draft(Stage stage) {
        Reply document = stage.begin("clerk-transport", "/api/documents", Map.of("kind", "NOTICE", "purpose", "DOWNWARD",
                "issuer", "GOVERNMENT", "title", "关于加强城区道路养护的通知", "body", "各区人民政府:\n请加强道路养护。",
                "addressees", List.of("district-donghe"), "secrecy", "public"));
        stage.keep("document", "/api/documents/" + document.field("id"));
        stage.act("head-transport", stage.kept("document"), "submission", null);
        stage.act("office-deputy-director", stage.kept("document"), "review", Map.of("outcome", "ACCEPTED"));
    }

    private static List<Step> quorum() {
        return List.of(
                by("mayor", "The executive meeting is opened with six of twelve: refused", "到会6人(应到12人)开会:不予办理", "meeting.quorum",
                        stage -> {
                            convene(stage);
                            for (int i = 1; i <= 6; i++) {
                                arrive(stage, "vice-mayor-" + i);
                            }
                            stage.refused("mayor", stage.kept("meeting"), "opening", null, "meeting.quorum", 38);
                        }),
                by("mayor", "The seventh comes, and it opens; the topic is put off", "第7人到会后开会,议题暂缓", "meeting.quorum", stage -> {
                    arrive(stage, "mayor");
                    stage.act("mayor", stage.kept("meeting"), "opening", null);
                    stage.act("mayor", stage.kept("meeting"), "decisions", Map.of("topicId", stage.kept("topicId"),
                            "outcome", "DEFERRED", "positions", List.of(), "tasks", List.of()));
                    stage.act("mayor", stage.kept("meeting"), "closing", null);
                    stage.act("head-transport", stage.kept("topic"), "withdrawal", null);
                }).followedBy("MeetingOpened"));
    }

    private static void convene(Stage stage) {
        Reply topic = stage.create("head-transport", "/api/meetings/topics", Map.of("title", "关于优化公交换乘的方案",
                "summary", "优化五处换乘点。", "relatedDepartments", List.of(), "secrecy", "public"));
        stage.keep("topicId", topic.field("id"));
        stage.keep("topic", "/api/meetings/topics/" + topic.field("id"));
        stage.act("office-director", stage.kept("topic"), "admission", Map.of("opinion", "建议审议。"));
        Reply meeting = stage.create("office-director", "/api/meetings", Map.of("kind", "EXECUTIVE", "title", "市政府常务会议",
                "place", "市政府第一会议室", "heldAt", Instant.now().toString(), "convener", "mayor",
                "topics", List.of(stage.kept("topicId")), "urgency", "需立即研究。"));
        stage.keep("meeting", "/api/meetings/" + meeting.field("id"));
    }

    private static void arrive(Stage stage, String person) {
        stage.act("office-director", stage.kept("meeting"), "attendance", Map.of("personId", person, "present", true));
    }

    private static List<Step> province() {
        return List.of(
                by("duty-officer-general", "The province is told without consent: refused", "未经同意报告省政府:不予办理",
                        "emergency.consent-before-province", stage -> {
                            Reply incident = stage.create("duty-officer-emergency-management", "/api/emergency/incidents",
                                    IncidentStory.accident("district-donghe", Duration.ofMinutes(5), 4));
                            stage.keep("incident", "/api/emergency/incidents/" + incident.field("id"));
                            stage.refused("duty-officer-general", stage.kept("incident"), "province-report", provinceReport(),
                                    "emergency.consent-before-province", 57);
                        }).followedBy("IncidentReported"),
                by("mayor", "The mayor consents, and the province is told", "市长同意后报告省政府", "emergency.consent-by-commander", stage -> {
                    stage.act("mayor", stage.kept("incident"), "consent", Map.of("opinion", "同意上报。"));
                    stage.act("duty-officer-general", stage.kept("incident"), "province-report", provinceReport());
                    stage.act("duty-officer-district-donghe", stage.kept("incident"), "reports", Map.of("kind", "FOLLOW_UP", "dead", 4,
                            "missing", 0, "seriouslyInjured", 2, "directLossYuan", 2_000_000, "description", "情况属实。"));
                }).followedBy("IncidentEscalated"));
    }

    private static Map<String, Object> provinceReport() {
        return Map.of("receivedBy", "省政府总值班室", "summary", "一企业发生爆燃,已致4人死亡。");
    }
}
