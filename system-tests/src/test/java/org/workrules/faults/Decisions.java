package org.workrules.faults;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import org.workrules.stories.Reply;

/**
 * A topic is proposed, countersigned, admitted and adopted by a meeting, with two tasks that become supervision matters. The
 * departments are others than those of the stories, whose desks and quotas stay as they are.
 */
final class Decisions implements Errand {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final List<String> PRESENT = List.of("vice-mayor-1", "vice-mayor-2", "vice-mayor-3", "vice-mayor-4",
            "secretary-general", "party-group-member-1", "mayor");

    private final Ledger ledger;
    private final Queue<String> resolutions;

    /**
     * @param ledger      takes the promise of a resolution, whose id is not the meeting's
     * @param resolutions takes the adopted resolutions, for those who draft documents
     */
    Decisions(Ledger ledger, Queue<String> resolutions) {
        this.ledger = ledger;
        this.resolutions = resolutions;
    }

    /** What a department may propose, countersigned by these. */
    static Map<String, Object> topic(String... countersigning) {
        return Map.of("title", "老旧小区供水管网改造(" + UUID.randomUUID().toString().substring(0, 8) + ")", "summary", "分三年改造老旧小区供水管网。",
                "relatedDepartments", List.of(countersigning), "secrecy", "public");
    }

    @Override
    public void run(PatientClient client) {
        String topic = client.create("head-health", "/api/meetings/topics", topic("foreign-affairs"), "TopicProposed").field("id");
        client.act("head-foreign-affairs", "/api/meetings/topics/" + topic, "countersignatures", Map.of("opinion", "AGREED"), "TopicCountersigned");
        client.act("office-director", "/api/meetings/topics/" + topic, "admission", Map.of("opinion", "会签齐备,建议提交审议。"), "TopicAdmitted");
        String meeting = "/api/meetings/" + client.create("office-director", "/api/meetings", Map.of("kind", "EXECUTIVE",
                "title", "市政府常务会议", "place", "市政府第一会议室", "heldAt", Instant.now().toString(),
                "convener", "mayor", "topics", List.of(topic), "urgency", "汛期前须完成,需立即研究。"), "MeetingConvened").field("id");
        PRESENT.forEach(person -> client.act("office-director", meeting, "attendance", Map.of("personId", person, "present", true)));
        client.act("mayor", meeting, "opening", null, "MeetingOpened");
        Reply decided = client.act("mayor", meeting, "decisions", adoption(topic));
        String resolution = decided.json().path("agenda").path(0).path("resolutionId").asText();
        ledger.promised("ResolutionAdopted", resolution);
        resolutions.add(resolution);
        client.act("mayor", meeting, "closing", null, "MeetingClosed");
    }

    private static Map<String, Object> adoption(String topic) {
        LocalDate today = LocalDate.now(CITY);
        return Map.of("topicId", topic, "outcome", "ADOPTED", "text", "原则同意,由市卫生健康委员会会同有关部门组织实施。",
                "positions", PRESENT.stream().map(person -> Map.of("personId", person, "position", "FOR")).toList(),
                "tasks", List.of(
                        Map.of("description", "制定施工期间交通组织方案", "department", "foreign-affairs", "dueOn", today.plusDays(30).toString()),
                        Map.of("description", "落实改造资金", "department", "petition-bureau", "dueOn", today.plusDays(20).toString())));
    }
}
