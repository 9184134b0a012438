package org.workrules.stories;

import static org.workrules.stories.Step.by;
import static org.workrules.stories.Step.byThePublic;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Story 1: from a topic over the executive meeting to a published document and a supervised matter. */
public final class DecisionStory {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    static final String DISSENT = "桥梁封闭期间公交绕行方案尚不充分。";
    private static final List<String> OTHERS_PRESENT = List.of("vice-mayor-1", "vice-mayor-2", "vice-mayor-3", "vice-mayor-4",
            "secretary-general", "party-group-member-1");

    private DecisionStory() {
    }

    /** The story with its steps. */
    public static Story story() {
        return new Story("From topic to published document", "从议题到公开",
                Stream.of(topic(), meeting(), minutes(), MinutesPaper.steps(), document(), publication(), result()).flatMap(List::stream).toList());
    }

    private static List<Step> topic() {
        return List.of(
                by("head-housing-construction", "A department proposes a topic that asks for funds", "部门提出涉及资金的议题",
                        "meeting.topic.funds-need-finance", DecisionStory::propose).followedBy("TopicProposed"),
                by("clerk-housing-construction", "Its materials are handed in, and have a version and a hash", "报送议题材料",
                        "meeting.topic.materials-in-time", DecisionStory::materials),
                by("head-finance", "Finance countersigns and gives its opinion on the funds", "财政部门会签并出具资金意见",
                        "meeting.topic.functional-opinion", stage -> stage.act("head-finance", stage.kept("topic"),
                                "countersignatures", Map.of("opinion", "AGREED", "reason", "资金从城市维护经费中列支。")))
                        .followedBy("TopicCountersigned"),
                by("head-transport", "Transport countersigns with a reservation and says why", "交通部门附意见会签",
                        "meeting.topic.reason-with-disagreement", stage -> stage.act("head-transport", stage.kept("topic"),
                                "countersignatures", Map.of("opinion", "AGREED_WITH_RESERVATION", "reason", "施工应避开早晚高峰。")))
                        .followedBy("TopicCountersigned"),
                by("office-director", "The general office admits the topic", "办公室提出意见并列入", "meeting.topic.countersignatures-complete",
                        stage -> {
                            Reply topic = stage.act("office-director", stage.kept("topic"), "admission",
                                    Map.of("opinion", "会签齐备,建议提交市政府常务会议审议。"));
                            stage.check("ADMITTED".equals(topic.field("state")), "the topic is admitted", topic);
                        }).followedBy("TopicAdmitted"));
    }

    private static void propose(Stage stage) {
        String title = "中心城区桥梁安全提升实施方案(" + stage.story().substring(6, 14) + ")";
        Reply topic = stage.begin("head-housing-construction", "/api/meetings/topics", Map.of("title", title,
                "summary", "对12座老旧桥梁分批加固,需市级资金3600万元,施工期间调整公交线路。",
                "relatedDepartments", List.of("finance", "transport"), "touchesFunds", true, "secrecy", "public"));
        stage.keep("topicTitle", title);
        stage.keep("topicId", topic.field("id"));
        stage.keep("topic", "/api/meetings/topics/" + topic.field("id"));
        stage.note(title);
    }

    private static void materials(Stage stage) {
        byte[] text = "中心城区桥梁安全提升实施方案(送审稿)".getBytes(StandardCharsets.UTF_8);
        Reply topic = stage.act("clerk-housing-construction", stage.kept("topic"), "materials", Map.of("name", "送审稿.txt",
                "mediaType", "text/plain", "content", Base64.getEncoder().encodeToString(text)));
        stage.check(topic.json().path("materials").path(0).path("version").asInt() == 1, "the materials have a version", topic);
    }

    private static List<Step> meeting() {
        return List.of(
                by("office-director", "The executive meeting is convened", "召集常务会议", "meeting.convener", stage -> {
                    Reply meeting = stage.create("office-director", "/api/meetings", Map.of("kind", "EXECUTIVE",
                            "title", "市政府常务会议", "place", "市政府第一会议室", "heldAt", Instant.now().toString(),
                            "convener", "mayor", "topics", List.of(stage.kept("topicId")),
                            "urgency", "汛期前须完成加固,需立即研究。"));
                    stage.check(meeting.json().path("quorum").path("members").asInt() == 12, "the meeting has 12 members", meeting);
                    stage.keep("meetingId", meeting.field("id"));
                    stage.keep("meeting", "/api/meetings/" + meeting.field("id"));
                }).followedBy("MeetingConvened"),
                by("office-director", "Seven of twelve members come", "到会组成人员7人(应到12人)", "meeting.quorum", stage -> {
                    OTHERS_PRESENT.forEach(person -> arrive(stage, person));
                    Reply meeting = arrive(stage, "mayor");
                    stage.check(meeting.json().path("quorum").path("present").asInt() == 7, "seven are present", meeting);
                }),
                by("mayor", "The mayor opens the meeting", "市长宣布开会", "meeting.quorum", stage -> {
                    Reply meeting = stage.act("mayor", stage.kept("meeting"), "opening", null);
                    stage.check("OPEN".equals(meeting.field("state")), "the meeting is open", meeting);
                }).followedBy("MeetingOpened"),
                by("mayor", "All are heard, the chair last; adopted with tasks and dates", "逐一表态、主持人末位发言,通过并明确任务",
                        "meeting.chair-last", DecisionStory::adopt).followedBy("ResolutionAdopted"),
                by("mayor", "The mayor closes the meeting", "市长宣布闭会", "meeting.agenda-settled", stage ->
                        stage.act("mayor", stage.kept("meeting"), "closing", null)).followedBy("MeetingClosed"));
    }

    private static Reply arrive(Stage stage, String person) {
        return stage.act("office-director", stage.kept("meeting"), "attendance", Map.of("personId", person, "present", true));
    }

    private static void adopt(Stage stage) {
        LocalDate today = LocalDate.now(CITY);
        List<Map<String, String>> voices = Stream.concat(
                OTHERS_PRESENT.stream().map(person -> person.equals("vice-mayor-4")
                        ? Map.of("personId", person, "position", "AGAINST", "reason", DISSENT)
                        : Map.of("personId", person, "position", "FOR")),
                Stream.of(Map.of("personId", "mayor", "position", "FOR"))).toList();
        Reply meeting = stage.act("mayor", stage.kept("meeting"), "decisions", Map.of("topicId", stage.kept("topicId"),
                "outcome", "ADOPTED", "positions", voices, "text", "原则同意该实施方案,由市住房和城乡建设局会同有关部门组织实施。",
                "tasks", List.of(
                        Map.of("description", "制定施工期间公交线路调整方案", "department", "transport", "dueOn", today.plusDays(30).toString()),
                        Map.of("description", "落实加固工程资金", "department", "finance", "dueOn", today.plusDays(20).toString()))));
        JsonNode item = meeting.json().path("agenda").path(0);
        stage.check("ADOPTED".equals(item.path("outcome").asText()), "the topic is adopted", meeting);
        stage.keep("resolutionId", item.path("resolutionId").asText());
        stage.keep("resolution", "/api/meetings/resolutions/" + item.path("resolutionId").asText());
    }

    private static List<Step> minutes() {
        return List.of(
                by("office-deputy-director", "Minutes are drafted from the record", "依据会议记录起草纪要", "minutes.after-closing", stage -> {
                    Reply minutes = stage.create("office-deputy-director", "/api/meetings/minutes", Map.of(
                            "meetingId", stage.kept("meetingId"), "introduction", "市长主持召开市政府常务会议,议定以下事项:"));
                    stage.check(!minutes.text().contains(DISSENT), "dissent is not in the minutes (art. 32)", minutes);
                    stage.keep("minutes", "/api/meetings/minutes/" + minutes.field("id"));
                }),
                by("office-director", "Somebody else than the drafter reviews them", "由起草人以外的人员审核", "minutes.reviewed-by-another",
                        stage -> stage.act("office-director", stage.kept("minutes"), "review", null)),
                by("office-director", "They are numbered and issued", "纪要编号印发", "minutes.in-order", stage -> {
                    Reply minutes = stage.act("office-director", stage.kept("minutes"), "issue", null);
                    stage.check(String.valueOf(minutes.field("number")).startsWith("常务会议纪要〔"), "the minutes have a number", minutes);
                    stage.note(minutes.field("number"));
                }).followedBy("MinutesIssued"));
    }

    private static List<Step> document() {
        return List.of(
                by("clerk-housing-construction", "A document is drafted from the resolution", "依据会议决议起草公文", "document.resolution-known",
                        DecisionStory::draft),
                by("head-housing-construction", "The department submits it", "部门送审", "document.acts-in-order", stage ->
                        stage.act("head-housing-construction", stage.kept("document"), "submission", null)),
                by("office-deputy-director", "The general office reviews it", "办公室审核", "document.reviewer-not-drafter", stage ->
                        stage.act("office-deputy-director", stage.kept("document"), "review", Map.of("outcome", "ACCEPTED"))),
                by("vice-mayor-1", "The vice-mayor in charge tries to sign and is refused", "分管副市长签发被拒", "document.downward-signed-by-mayor",
                        stage -> stage.refused("vice-mayor-1", stage.kept("document"), "signatures", Map.of("opinion", "同意印发"),
                                "document.downward-signed-by-mayor", 50)),
                by("mayor", "The mayor signs", "市长签发", "document.downward-signed-by-mayor", stage -> {
                    Reply document = stage.act("mayor", stage.kept("document"), "signatures", Map.of("opinion", "同意印发"));
                    stage.check("mayor".equals(document.field("signedBy")), "the mayor's name is on it", document);
                }).followedBy("DocumentSigned"),
                by("office-deputy-director", "It is checked once more", "复核", "document.acts-in-order", stage ->
                        stage.act("office-deputy-director", stage.kept("document"), "check", Map.of("remark", "格式、主送机关均已核对"))),
                by("office-director", "It gets its number", "编号", "document.acts-in-order", stage -> {
                    Reply document = stage.act("office-director", stage.kept("document"), "number", null);
                    stage.keep("number", document.field("number"));
                    stage.note(document.field("number"));
                }),
                by("office-director", "It is issued, to the letter as it was signed", "按签发定稿印发", "document.issued-as-signed", stage -> {
                    Reply document = stage.act("office-director", stage.kept("document"), "issue", null);
                    stage.check("ISSUED".equals(document.field("state")), "the document is issued", document);
                }).followedBy("DocumentIssued"),
                by("clerk-transport", "Those it went to sign for it", "主送单位签收", "document.read-once", DecisionStory::signFor));
    }

    private static void signFor(Stage stage) {
        Reply sent = stage.read("office-director", "/api/documents/circulations?document=" + stage.kept("documentId"));
        List.of("transport", "finance", "district-donghe", "district-xilan").forEach(department -> {
            String id = Stage.item(sent, one -> department.equals(one.path("department").asText())).path("id").asText();
            Reply read = stage.act("clerk-" + department, "/api/documents/circulations/" + id, "readings", Map.of("remark", "已阅"));
            stage.check(read.json().path("readings").size() == 1, department + " has signed for the document", read);
        });
    }

    private static void draft(Stage stage) {
        String resolution = stage.kept("resolutionId");
        stage.eventually("clerk-housing-construction", "/api/documents/resolutions?limit=200", "the resolution reaches document-service",
                reply -> !Stage.item(reply, one -> resolution.equals(one.path("id").asText())).isMissingNode());
        String title = "关于印发" + stage.kept("topicTitle") + "的通知";
        Reply document = stage.create("clerk-housing-construction", "/api/documents", Map.of("kind", "NOTICE",
                "purpose", "DOWNWARD", "issuer", "GOVERNMENT", "title", title,
                "body", "各区人民政府,市政府有关部门:\n现将实施方案印发给你们,请认真组织实施。\n安澜市人民政府",
                "addressees", List.of("transport", "finance", "district-donghe", "district-xilan"),
                "secrecy", "public", "resolutionId", resolution, "annexes", List.of(Map.of("title", stage.kept("topicTitle"),
                        "text", "一、工作目标\n年底前完成全部改造任务。\n二、任务分工\n| 任务 | 责任单位 |\n| 资金保障 | 市财政局 |"))));
        stage.check(document.json().path("tasks").size() == 2, "the document takes over the two tasks", document);
        stage.keep("title", title);
        stage.keep("documentId", document.field("id"));
        stage.keep("document", "/api/documents/" + document.field("id"));
    }

    private static List<Step> publication() {
        return List.of(
                by("clerk-housing-construction", "Its publication is prepared, with an interpretation", "编制公开内容及政策解读",
                        "disclosure.publication-interpreted", DecisionStory::prepare).followedBy("PublicationTaskOpened"),
                by("head-housing-construction", "Another person reviews its secrecy", "由编制人以外的人员作保密审查",
                        "disclosure.publication-reviewed-by-another", stage -> stage.act("head-housing-construction",
                                stage.kept("publication"), "secrecy-review", Map.of("passed", true, "opinion", "不涉密,可以公开。"))),
                by("head-housing-construction", "It is released", "发布", "disclosure.publication-text-as-issued", stage -> {
                    Reply publication = stage.act("head-housing-construction", stage.kept("publication"), "release", Map.of());
                    stage.check("PUBLISHED".equals(publication.field("state")), "it is published", publication);
                }).followedBy("Published"),
                byThePublic("The public finds it on the list and reads its text", "公众在公开目录中查到并阅读全文",
                        "disclosure.publication-public-document", DecisionStory::readList),
                byThePublic("The public finds it on the feed", "公众在订阅源中查到", "disclosure.publication-within-limit", stage ->
                        stage.eventually(null, "/public/feed", "the feed names the document",
                                feed -> feed.text().contains(stage.kept("title")))));
    }

    private static void prepare(Stage stage) {
        String document = stage.kept("documentId");
        Reply tasks = stage.eventually("clerk-housing-construction", "/api/disclosure/publications?limit=200",
                "the issued document opens a publication task",
                reply -> !Stage.item(reply, one -> document.equals(one.path("documentId").asText())).isMissingNode());
        String id = Stage.item(tasks, one -> document.equals(one.path("documentId").asText())).path("id").asText();
        stage.keep("publicationId", id);
        stage.keep("publication", "/api/disclosure/publications/" + id);
        stage.act("clerk-housing-construction", stage.kept("publication"), "preparation", Map.of(
                "summary", "分批加固中心城区12座桥梁,施工期间调整公交线路。",
                "interpretation", "加固完成后桥梁恢复设计承载能力,施工避开早晚高峰。", "channels", List.of("WEBSITE", "NEW_MEDIA")));
    }

    private static void readList(Stage stage) {
        Reply list = stage.eventually(null, "/public/publications?limit=200", "the public list names the document",
                reply -> !Stage.item(reply, one -> stage.kept("number").equals(one.path("number").asText())).isMissingNode());
        stage.check(!list.text().contains("preparedBy"), "the public list shows nothing internal", list);
        Reply page = stage.readByThePublic("/public/publications/" + stage.kept("publicationId"));
        stage.check(page.text().contains("现将实施方案印发给你们"), "the public reads the text as issued", page);
        stage.check(page.text().contains("年底前完成全部改造任务"), "the public reads the plan that is set behind it", page);
    }

    private static List<Step> result() {
        return List.of(
                by("head-transport", "The matter is on transport's desk", "督查事项出现在交通部门的待办", "supervision.matter-state",
                        DecisionStory::findMatter).followedBy("MatterOpened"),
                by("office-director", "The resolution's trail names document and matter", "决议的办理链条列明文号与督查事项",
                        "meeting.tasks-with-date", stage -> {
                            Reply resolution = stage.eventually("office-director", stage.kept("resolution"),
                                    "the trail names " + stage.kept("number") + " and the matter", reply ->
                                            onTrail(reply, "document-issued", "label", stage.kept("number"))
                                                    && onTrail(reply, "matter-opened", "recordId", stage.kept("matterId")));
                            stage.check(resolution.text().contains(DISSENT), "those at the table still see the dissent", resolution);
                        }));
    }

    private static void findMatter(Stage stage) {
        Reply matters = stage.eventually("head-transport",
                "/api/supervision/matters?source=RESOLUTION&sourceId=" + stage.kept("resolutionId"),
                "the resolution opens a matter for transport", reply -> reply.json().path("items").size() == 1);
        String matter = matters.json().path("items").path(0).path("id").asText();
        stage.keep("matterId", matter);
        Reply desk = stage.read("head-transport", "/api/desk");
        JsonNode item = Stage.item(desk, one -> matter.equals(one.path("id").asText()));
        stage.check("supervision-service".equals(item.path("service").asText()), "the matter is on the desk of transport", desk);
        stage.note(item.path("act").asText() + ", due " + item.path("dueAt").asText());
    }

    private static boolean onTrail(Reply resolution, String kind, String field, String value) {
        for (JsonNode step : resolution.json().path("trail")) {
            if (kind.equals(step.path("kind").asText()) && value.equals(step.path(field).asText())) {
                return true;
            }
        }
        return false;
    }
}
