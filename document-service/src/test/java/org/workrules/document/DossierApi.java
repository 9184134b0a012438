package org.workrules.document;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.workrules.document.DocumentApi.Known;
import org.workrules.testing.TestEvents;

/** Dossiers through the API, and what disclosure- and meeting-service tell of them. */
final class DossierApi {

    static final String DOSSIERS = "/api/documents/dossiers";
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private DossierApi() {
    }

    /** A public major decision. */
    static Map<String, Object> form(Map<String, Object> changes) {
        Map<String, Object> form = new HashMap<>(Map.of("kind", "MAJOR_DECISION", "title", "中心城区停车收费调整方案", "secrecy", "public",
                "draft", "一、调整范围。\n二、收费标准。", "basis", "依据《中华人民共和国价格法》。"));
        form.putAll(changes);
        return form;
    }

    static Known opened(String person, Map<String, Object> changes) {
        return Known.of(DocumentApi.as(person).body(form(changes)).post(DOSSIERS).then().statusCode(201).extract().response());
    }

    static Response act(String person, Known dossier, String act, Object body) {
        RequestSpecification request = DocumentApi.as(person).header("If-Match", dossier.etag());
        return (body == null ? request : request.body(body)).post(DOSSIERS + "/" + dossier.id() + "/" + act);
    }

    static Known done(String person, Known dossier, String act, Object body) {
        return Known.of(act(person, dossier, act, body).then().statusCode(200).extract().response());
    }

    static Response get(String person, Known dossier) {
        return DocumentApi.get(person, "/dossiers/" + dossier.id());
    }

    static Known fresh(Known dossier) {
        return Known.of(get("mayor", dossier).then().statusCode(200).extract().response());
    }

    /** Disclosure-service concludes the consultation of a dossier; waits until the dossier knows. */
    static Known concluded(Known dossier, int opinions) {
        String consultation = get("mayor", dossier).path("consultationId");
        TestEvents.publish("disclosure.events", "org.workrules.disclosure.ConsultationConcluded.v1", consultation, """
                {"consultationId":"%s","dossierId":"%s","department":"transport","opinions":%d,"adopted":1,"summaryHash":"%s",
                 "concludedAt":"2026-11-24T02:00:00Z"}""".formatted(consultation, dossier.id(), opinions, "d".repeat(64)));
        return awaitStep(dossier, "PARTICIPATION", "DONE");
    }

    static Known awaitStep(Known dossier, String step, String state) {
        Awaitility.await().atMost(PATIENCE).until(() -> state.equals(get("mayor", dossier).path("steps.find { it.kind == '%s' }.state".formatted(step))));
        return fresh(dossier);
    }

    static Known awaitState(Known dossier, String state) {
        Awaitility.await().atMost(PATIENCE).until(() -> state.equals(get("mayor", dossier).path("state")));
        return fresh(dossier);
    }

    /** Experts are named, heard, and report. */
    static Known argued(Known dossier) {
        List<Map<String, Object>> experts = List.of(expert("周文渊"), expert("郑有为"), expert("吴思齐"), expert("冯远见"));
        Known known = done("clerk-transport", dossier, "experts", Map.of("experts", experts));
        List<String> ids = get("mayor", known).path("experts.id");
        known = done("clerk-transport", known, "recusals", Map.of("expertId", ids.get(0), "interest", "持有停车场股份"));
        for (String id : ids.subList(1, 4)) {
            known = done("clerk-transport", known, "expert-opinions", Map.of("expertId", id, "position", "SUPPORTS", "opinion", "方案可行",
                    "reference", "意见书1号"));
        }
        return done("clerk-transport", known, "expert-report", Map.of("report", "一致同意", "reference", "论证报告1号"));
    }

    private static Map<String, Object> expert(String name) {
        return Map.of("name", name, "institution", "省交通规划研究院", "field", "城市交通");
    }

    /** From the opening to the legal office's desk. */
    static Known asked(Map<String, Object> changes) {
        Known dossier = opened("clerk-transport", changes);
        dossier = concluded(done("head-transport", dossier, "consultations", Map.of("days", 30)), 3);
        dossier = done("clerk-transport", argued(dossier), "risk-assessments", Map.of("grade", "LOW", "findings", "车主异议", "reference", "评估1号"));
        return done("head-transport", dossier, "review-request", null);
    }

    static Known ready(Map<String, Object> changes) {
        return done("head-legal-office", asked(changes), "legality-opinions", Map.of("outcome", "LAWFUL", "opinion", "合法", "reference",
                "意见1号", "earlyReason", "已先行介入"));
    }

    /** A meeting adopts the resolution of a dossier, which both the dossier and those who draft learn of. */
    static UUID adopted(Known dossier) {
        UUID resolution = UUID.randomUUID();
        TestEvents.publish("meeting.events", "org.workrules.meeting.ResolutionAdopted.v1", resolution.toString(), """
                {"resolutionId":"%s","meetingId":"%s","meetingKind":"EXECUTIVE","topicId":"%s","topicTitle":"停车收费",
                 "proposingDepartment":"transport","majorDecision":true,"normative":false,"text":"同意","secrecy":"public",
                 "adoptedOn":"2026-11-24","dossierId":"%s","tasks":[]}"""
                .formatted(resolution, UUID.randomUUID(), UUID.randomUUID(), dossier.id()));
        return resolution;
    }

    static void notAdopted(Known dossier, String outcome) {
        String topic = UUID.randomUUID().toString();
        TestEvents.publish("meeting.events", "org.workrules.meeting.TopicNotAdopted.v1", topic, """
                {"topicId":"%s","meetingId":"%s","meetingKind":"EXECUTIVE","department":"transport","dossierId":"%s","outcome":"%s",
                 "reason":"补充测算","decidedOn":"2026-11-24"}""".formatted(topic, UUID.randomUUID(), dossier.id(), outcome));
    }
}
