package org.workrules.stories;

import static org.workrules.stories.Step.by;
import static org.workrules.stories.Step.byThePublic;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Story 4: a major decision from its draft over the opinions of the public, the experts and the legal office to the executive meeting
 * and its issue (articles 10 to 12, 21, 24). The public has its days to comment, so the story has two parts.
 */
public final class MajorDecisionStory {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final String DOSSIERS = "/api/documents/dossiers";
    private static final List<String> PRESENT = List.of("vice-mayor-1", "vice-mayor-2", "vice-mayor-3", "vice-mayor-4",
            "secretary-general", "party-group-member-1", "mayor");

    private MajorDecisionStory() {
    }

    /** From the draft to the time in which the public comments. */
    public static Story asked() {
        return new Story("A major decision is prepared and the public is asked", "重大行政决策启动与公开征求意见",
                Stream.of(draft(), argument()).flatMap(List::stream).toList());
    }

    /** From the end of that time to the issue; goes on where {@link #asked} ended. */
    public static Story decided() {
        return new Story("The public is answered and the meeting decides", "意见处理、审查、集体讨论与出台",
                Stream.of(answers(), meeting(), issue()).flatMap(List::stream).toList());
    }

    private static List<Step> draft() {
        return List.of(
                by("clerk-transport", "A department opens the dossier of a major decision", "承办部门立卷", "document.dossier-in-order", stage -> {
                    Reply dossier = stage.begin("clerk-transport", DOSSIERS, Map.of("kind", "MAJOR_DECISION", "secrecy", "public",
                            "title", "中心城区停车收费调整方案(" + stage.story().substring(6, 14) + ")",
                            "draft", "一、分区域调整收费标准。\n二、夜间免费停放。", "basis", "依据《中华人民共和国价格法》及成本调查。"));
                    stage.check(dossier.json().path("steps").size() == 5, "it has five steps", dossier);
                    stage.keep("title", dossier.field("title"));
                    stage.keep("dossierId", dossier.field("id"));
                    stage.keep("dossier", DOSSIERS + "/" + dossier.field("id"));
                }),
                by("head-transport", "A shorter time to comment is explained to the public", "缩短征求意见期限须公开说明", "document.dossier-comment-period",
                        stage -> stage.refused("head-transport", stage.kept("dossier"), "consultations", Map.of("days", 7),
                                "document.dossier-comment-period", 11)),
                by("head-transport", "The draft is published for comment", "公布草案征求意见", "document.dossier-comment-period", stage -> {
                    Reply dossier = stage.act("head-transport", stage.kept("dossier"), "consultations",
                            Map.of("days", 7, "shorterReason", "学校开学前须实施。"));
                    stage.keep("consultationId", dossier.field("consultationId"));
                    stage.keep("consultation", "/api/disclosure/consultations/" + dossier.field("consultationId"));
                }).followedBy("ConsultationRequested"),
                byThePublic("The public reads draft and basis and says what it thinks", "公众阅读草案并提出意见",
                        "disclosure.consultation-open-for-comment", MajorDecisionStory::comment).followedBy("ConsultationOpened"),
                by("head-transport", "Nobody is answered for before the time is over", "期满前不得办结", "disclosure.consultation-life",
                        stage -> stage.refused("head-transport", stage.kept("consultation"), "conclusion", Map.of("summary", "提前办结"),
                                "disclosure.consultation-life", 21)),
                by("office-director", "A topic on it is not admitted yet", "案卷未就绪,议题不得列入", "meeting.topic.major-decision-ready", stage -> {
                    Reply topic = stage.create("head-transport", "/api/meetings/topics", Map.of("title", stage.kept("title"),
                            "summary", "拟分区域调整收费标准。", "relatedDepartments", List.of(), "majorDecision", true, "secrecy", "public",
                            "dossierId", stage.kept("dossierId")));
                    stage.keep("topicId", topic.field("id"));
                    stage.keep("topic", "/api/meetings/topics/" + topic.field("id"));
                    stage.refused("office-director", stage.kept("topic"), "admission", Map.of("opinion", "建议上会"),
                            "meeting.topic.major-decision-ready", 12);
                }).followedBy("TopicProposed"));
    }

    private static void comment(Stage stage) {
        Reply draft = stage.eventually(null, "/public/consultations/" + stage.kept("consultationId"), "the draft is public",
                reply -> "OPEN".equals(reply.field("state")));
        stage.check(draft.text().contains("夜间免费停放"), "the public reads the draft", draft);
        stage.check("学校开学前须实施。".equals(draft.field("shorterReason")), "and why the time is short", draft);
        for (int i = 1; i <= 2; i++) {
            Reply receipt = stage.create(null, "/public/consultation-comments", Map.of("consultationId", stage.kept("consultationId"),
                    "text", i == 1 ? "建议夜间免费时段延长至早上八点。" : "不同意上调收费。", "name", "李先生"));
            stage.keep("receipt" + i, receipt.field("receipt"));
        }
    }

    private static List<Step> argument() {
        return List.of(
                by("clerk-transport", "Experts are heard; one with an interest keeps out", "专家论证,有利害关系的回避",
                        "document.dossier-expert-without-interest", MajorDecisionStory::argue),
                by("clerk-transport", "The risk is assessed", "风险评估", "document.dossier-risk-measures", stage ->
                        stage.act("clerk-transport", stage.kept("dossier"), "risk-assessments", Map.of("grade", "MEDIUM",
                                "findings", "部分车主可能有异议。", "measures", "分步实施,公开投诉渠道。", "reference", "风险评估报告〔2026〕7号"))),
                by("head-transport", "Legality is not reviewed before the public was answered", "公众参与未办结,不得送合法性审查",
                        "document.dossier-step-dependency", stage -> stage.refused("head-transport", stage.kept("dossier"), "review-request",
                                null, "document.dossier-step-dependency", 12)));
    }

    private static void argue(Stage stage) {
        List<Map<String, Object>> experts = Stream.of("周文渊", "郑有为", "吴思齐", "冯远见").map(name -> Map.<String, Object>of("name", name,
                "institution", "省交通规划研究院", "field", "城市交通")).toList();
        Reply named = stage.act("clerk-transport", stage.kept("dossier"), "experts", Map.of("experts", experts));
        List<String> ids = new ArrayList<>();
        named.json().path("experts").forEach(expert -> ids.add(expert.path("id").asText()));
        stage.act("clerk-transport", stage.kept("dossier"), "recusals", Map.of("expertId", ids.get(0), "interest", "持有停车场经营企业股份"));
        Map<String, Object> opinion = new HashMap<>(Map.of("expertId", ids.get(0), "position", "SUPPORTS", "opinion", "方案可行。",
                "reference", "论证意见书〔2026〕5号"));
        stage.refused("clerk-transport", stage.kept("dossier"), "expert-opinions", opinion, "document.dossier-expert-without-interest", 12);
        for (String id : ids.subList(1, ids.size())) {
            opinion.put("expertId", id);
            stage.act("clerk-transport", stage.kept("dossier"), "expert-opinions", opinion);
        }
        stage.act("clerk-transport", stage.kept("dossier"), "expert-report", Map.of("report", "专家组一致认为方案可行。",
                "reference", "论证报告〔2026〕5号"));
    }

    private static List<Step> answers() {
        return List.of(
                by("clerk-transport", "The time is over; every opinion is answered", "期满后逐条处理意见", "disclosure.consultation-every-opinion-answered",
                        MajorDecisionStory::answer),
                by("head-transport", "The public learns what became of its opinions", "公布意见采纳情况", "disclosure.consultation-every-opinion-answered",
                        stage -> {
                            stage.act("head-transport", stage.kept("consultation"), "conclusion",
                                    Map.of("summary", "共收到意见2条,采纳1条:延长夜间免费时段。"));
                            Reply page = stage.readByThePublic("/public/consultations/" + stage.kept("consultationId"));
                            stage.check(page.json().path("adopted").asInt() == 1, "the summary is public", page);
                            Reply receipt = stage.readByThePublic("/public/consultation-comments/" + stage.kept("receipt2"));
                            stage.check("NOT_ADOPTED".equals(receipt.field("disposition")), "the receipt says what became of it", receipt);
                        }).followedBy("ConsultationConcluded"),
                by("head-transport", "The dossier learns of it, and the legal office is asked", "公众参与办结,送合法性审查",
                        "document.dossier-step-dependency", stage -> {
                            stage.eventually("head-transport", stage.kept("dossier"), "participation is done", reply ->
                                    "DONE".equals(reply.json().path("steps").path(0).path("state").asText()));
                            stage.act("head-transport", stage.kept("dossier"), "review-request", null);
                        }),
                by("clerk-legal-office", "The legal office finds it lawful; the dossier is ready", "合法性审查通过,案卷就绪",
                        "document.dossier-review-days", stage -> {
                            Map<String, Object> opinion = new HashMap<>(Map.of("outcome", "LAWFUL", "opinion", "权限、程序、内容合法。",
                                    "reference", "合法性审查意见〔2026〕11号"));
                            stage.refused("clerk-legal-office", stage.kept("dossier"), "legality-opinions", opinion, "document.dossier-review-days", 12);
                            opinion.put("earlyReason", "已先行介入审查。");
                            Reply dossier = stage.act("clerk-legal-office", stage.kept("dossier"), "legality-opinions", opinion);
                            stage.check("READY".equals(dossier.field("state")), "the dossier is ready", dossier);
                        }).followedBy("DecisionReady"));
    }

    private static void answer(Stage stage) {
        stage.eventually("clerk-transport", stage.kept("consultation"), "the consultation is closed", reply -> "CLOSED".equals(reply.field("state")));
        stage.refused("head-transport", stage.kept("consultation"), "conclusion", Map.of("summary", "尚未处理意见"),
                "disclosure.consultation-every-opinion-answered", 21);
        stage.act("clerk-transport", "/api/disclosure/consultation-comments/" + stage.kept("receipt1"), "disposition",
                Map.of("disposition", "ADOPTED", "reason", "已延长夜间免费时段。"));
        stage.act("clerk-transport", "/api/disclosure/consultation-comments/" + stage.kept("receipt2"), "disposition",
                Map.of("disposition", "NOT_ADOPTED", "reason", "收费标准依据成本调查确定。"));
    }

    private static List<Step> meeting() {
        return List.of(
                by("office-director", "The topic is admitted", "议题列入", "meeting.topic.major-decision-ready", stage -> {
                    stage.eventually("office-director", stage.kept("topic"), "the topic's dossier is ready",
                            reply -> reply.json().path("dossierReady").asBoolean());
                    stage.act("office-director", stage.kept("topic"), "admission", Map.of("opinion", "程序完备,建议上会。"));
                }).followedBy("TopicAdmitted"),
                by("mayor", "The executive meeting adopts it", "常务会议集体讨论决定", "meeting.chair-last", MajorDecisionStory::adopt)
                        .followedBy("MeetingConvened", "MeetingOpened", "ResolutionAdopted", "MeetingClosed"),
                by("head-transport", "The dossier has its result", "案卷登记议决结果", "document.dossier-decided-when-ready", stage ->
                        stage.eventually("head-transport", stage.kept("dossier"), "the dossier is adopted", reply ->
                                "ADOPTED".equals(reply.field("state")) && stage.kept("resolutionId").equals(reply.field("resolutionId")))));
    }

    private static void adopt(Stage stage) {
        Reply convened = stage.create("office-director", "/api/meetings", Map.of("kind", "EXECUTIVE", "title", "市政府常务会议",
                "place", "市政府第一会议室", "heldAt", Instant.now().toString(), "convener", "mayor", "topics", List.of(stage.kept("topicId")),
                "urgency", "学校开学前须实施。"));
        String meeting = "/api/meetings/" + convened.field("id");
        PRESENT.forEach(person -> stage.act("office-director", meeting, "attendance", Map.of("personId", person, "present", true)));
        stage.act("mayor", meeting, "opening", null);
        Reply decided = stage.act("mayor", meeting, "decisions", Map.of("topicId", stage.kept("topicId"), "outcome", "ADOPTED",
                "positions", PRESENT.stream().map(person -> Map.of("personId", person, "position", "FOR")).toList(),
                "text", "原则同意,按程序报告后印发。", "tasks", List.of(Map.of("description", "组织实施停车收费调整", "department", "transport",
                        "dueOn", LocalDate.now(CITY).plusDays(60).toString()))));
        stage.keep("resolutionId", decided.json().path("agenda").path(0).path("resolutionId").asText());
        stage.act("mayor", meeting, "closing", null);
    }

    private static List<Step> issue() {
        return List.of(
                by("clerk-transport", "Its document is drafted, signed and numbered", "起草、签发、编号", "document.resolution-known",
                        MajorDecisionStory::draftDocument).followedBy("DocumentSigned"),
                by("office-director", "It is not issued before the people's congress knows", "未向人大报告,不得印发", "document.dossier-reported-to-congress",
                        stage -> stage.refused("office-director", stage.kept("document"), "issue", null, "document.dossier-reported-to-congress", 24)),
                by("secretary-general", "It is reported to the people's congress and the Party committee", "向人大、党委报告",
                        "document.dossier-reported-to-party-committee", stage -> Stream.of("PEOPLES_CONGRESS", "PARTY_COMMITTEE").forEach(to ->
                                stage.act("secretary-general", stage.kept("dossier"), "reports", Map.of("to", to,
                                        "reportedOn", LocalDate.now(CITY).toString(), "reference", "安政报〔2026〕15号")))),
                by("office-director", "It is issued, and owes its evaluation from now on", "印发并进入后评估", "document.dossier-evaluated-in-time",
                        stage -> {
                            stage.act("office-director", stage.kept("document"), "issue", null);
                            Reply dossier = stage.read("head-transport", stage.kept("dossier"));
                            stage.check("ISSUED".equals(dossier.field("state")), "the dossier knows of the issue", dossier);
                            stage.check(dossier.field("evaluationDueAt") != null, "and by when it is evaluated", dossier);
                        }).followedBy("DocumentIssued"));
    }

    private static void draftDocument(Stage stage) {
        String resolution = stage.kept("resolutionId");
        stage.eventually("clerk-transport", "/api/documents/resolutions?limit=200", "the resolution reaches document-service",
                reply -> has(reply, resolution));
        Reply document = stage.create("clerk-transport", "/api/documents", Map.of("kind", "NOTICE", "purpose", "DOWNWARD",
                "issuer", "GOVERNMENT", "title", "关于印发" + stage.kept("title") + "的通知", "body", "各区人民政府:\n现将方案印发给你们,请认真组织实施。",
                "addressees", List.of("district-donghe", "district-xilan"), "secrecy", "public", "resolutionId", resolution));
        stage.keep("document", "/api/documents/" + document.field("id"));
        stage.act("head-transport", stage.kept("document"), "submission", null);
        stage.act("office-deputy-director", stage.kept("document"), "review", Map.of("outcome", "ACCEPTED"));
        stage.act("mayor", stage.kept("document"), "signatures", Map.of("opinion", "同意印发"));
        stage.act("office-deputy-director", stage.kept("document"), "check", Map.of("remark", "已核对"));
        stage.act("office-director", stage.kept("document"), "number", null);
    }

    private static boolean has(Reply list, String id) {
        JsonNode found = Stage.item(list, one -> id.equals(one.path("id").asText()));
        return !found.isMissingNode();
    }
}
