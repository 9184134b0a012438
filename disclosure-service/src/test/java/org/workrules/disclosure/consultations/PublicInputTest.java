package org.workrules.disclosure.consultations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.workrules.disclosure.Anlan.PUBLIC;
import static org.workrules.disclosure.Anlan.as;
import static org.workrules.disclosure.consultations.Asking.COMMENTS;
import static org.workrules.disclosure.consultations.Asking.CONSULTATIONS;
import static org.workrules.disclosure.consultations.Asking.commented;
import static org.workrules.disclosure.consultations.Asking.requested;
import static org.workrules.disclosure.consultations.Asking.submit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.ServiceTestResource;

/** What a stranger sends as an opinion: kept as it was said, or refused with the field that is wrong. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class PublicInputTest {

    @Inject
    Blobs blobs;
    @Inject
    Pool pool;

    @Test
    void whatCannotBeSeenOrStoredIsRefusedAndNamed() {
        UUID consultation = requested(blobs, "陌生人的输入");
        for (String unseen : List.of("", " ", "\u3000\u3000", "\u200b\u2060", "\r\n\t", "\u00a0", "\ufe0f")) {
            submit(Map.of("consultationId", consultation.toString(), "text", unseen)).then().statusCode(400).body("errors[0].field", equalTo("text"));
        }
        submit(Map.of("consultationId", consultation.toString(), "text", "\u200b".repeat(5000))).then().statusCode(400);
        submit(Map.of("consultationId", consultation.toString(), "text", "字".repeat(5001))).then().statusCode(400);
        submit(Map.of("consultationId", consultation.toString(), "text", "好", "clause", "\u3000")).then().statusCode(400)
                .body("errors[0].field", equalTo("clause"));
        submit(Map.of("consultationId", consultation.toString(), "text", "好", "clause", "条".repeat(51))).then().statusCode(400);
        submit(Map.of("consultationId", consultation.toString(), "text", "不同意\u0000收费")).then().statusCode(400);
        submit(Map.of("consultationId", consultation.toString(), "text", "好", "name", "李\u0000")).then().statusCode(400);
        submit(Map.of("consultationId", consultation.toString(), "text", "好", "rating", 5)).then().statusCode(400);
        submit(Map.of("consultationId", consultation.toString(), "text", List.of("好"))).then().statusCode(400);
        given().contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"consultationId\":\"" + consultation + "\",\"text\":\"" + "长".repeat(2_000_000) + "\"}")
                .post(PUBLIC + "/consultation-comments").then().statusCode(413);
        as("clerk-transport").get(CONSULTATIONS + "/" + consultation + "/comments").then().body("items", hasSize(0));
    }

    @Test
    void whatCanBeSaidIsKeptToTheLetter() {
        UUID consultation = requested(blobs, "原文保存");
        for (String text : List.of("👍", "👎", "第一行\r\n第二行", "<script>alert(1)</script>", "'; drop table consultation_comment; --",
                "字".repeat(5000), "\ud842\udfb7野家", "نعم", "‮倒写", "%_\\")) {
            as("clerk-transport").get(COMMENTS + "/" + commented(consultation, text)).then().statusCode(200).body("text", equalTo(text));
        }
        as("clerk-transport").get(CONSULTATIONS + "/" + consultation + "/wordings").then().body("items", hasSize(10));
        for (String words : List.of("%_", "'; drop", "<script", "\ud842\udfb7野", "第一行第二")) {
            as("clerk-transport").queryParam("containing", words).get(CONSULTATIONS + "/" + consultation + "/comments").then().statusCode(200)
                    .body("items", hasSize(1));
        }
        as("clerk-transport").queryParam("containing", "没有\u0000的").get(CONSULTATIONS + "/" + consultation + "/comments").then().statusCode(400);
    }

    @Test
    void aHomoglyphOrAQuestionIsAnotherWordingAndWidthCaseOrSpaceIsNot() {
        UUID consultation = requested(blobs, "同一内容");
        Map<String, String> wording = new HashMap<>();
        for (String text : List.of("同意ABC方案", "同意ABC方案。", "同意 abc 方案", "\ufeff同意ABC\u200d方案!", "同意ABC方案?", "同意\u0410BC方案", "不同意ABC方案")) {
            wording.put(text, as("clerk-transport").get(COMMENTS + "/" + commented(consultation, text)).path("wording"));
        }
        String same = wording.get("同意ABC方案");
        assertThat(wording.entrySet().stream().filter(said -> said.getValue().equals(same)).map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("同意ABC方案", "同意ABC方案。", "同意 abc 方案", "\ufeff同意ABC\u200d方案!");
        assertThat(wording.values().stream().distinct()).hasSize(4);
    }

    @Test
    void aThousandTimesTheSameIsOneLineOfAThousand() {
        UUID consultation = requested(blobs, "刷屏");
        commented(consultation, "刷屏刷屏");
        pool.query("""
                insert into consultation_comment (id, version, changed_at, consultation_id, department, text, submitted_at)
                select gen_random_uuid(), 0, now(), consultation_id, department, text || repeat(' ', each), submitted_at
                from consultation_comment, generate_series(1, 999) as each where consultation_id = '%s'""".formatted(consultation)).executeAndAwait();
        as("clerk-transport").get(CONSULTATIONS + "/" + consultation + "/wordings").then().body("items", hasSize(1))
                .body("items[0].opinions", equalTo(1000));
        as("clerk-transport").body(Map.of("disposition", "NOT_ADOPTED", "reason", "与方案无关", "wording",
                        as("clerk-transport").get(CONSULTATIONS + "/" + consultation + "/wordings").<String>path("items[0].id")))
                .post(CONSULTATIONS + "/" + consultation + "/joint-dispositions").then().statusCode(201).body("answered", equalTo(1000));
    }
}
