package org.workrules.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.document.DocumentApi.as;
import static org.workrules.document.DocumentApi.get;
import static org.workrules.document.ReceivingApi.INCOMING;
import static org.workrules.document.ReceivingApi.act;
import static org.workrules.document.ReceivingApi.confidential;
import static org.workrules.document.ReceivingApi.done;
import static org.workrules.document.ReceivingApi.prepared;
import static org.workrules.document.ReceivingApi.request;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.document.DocumentApi.Known;
import org.workrules.document.content.Files;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestTokens;

/** Files of what comes up, through the API: added, refused, corrected, and by several at once (articles 35, 47, 48). */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class ReceivingFilesTest {

    private static final String PDF = "application/pdf";
    private static final String CLERK = "clerk-transport";
    private static final String HEAD = "head-transport";
    private static final String OFFICE = "office-director";
    private static boolean inOffice;

    @BeforeEach
    void everybodyIsInOffice() {
        if (!inOffice) {
            DocumentApi.takeOffice();
            inOffice = true;
        }
    }

    private static Response offer(String person, Known document, Map<String, String> said, String type, byte[] content) {
        return given().config(RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(type, ContentType.BINARY)))
                .auth().oauth2(TestTokens.as(person)).header("Idempotency-Key", UUID.randomUUID()).header("If-Match", document.etag())
                .contentType(type).queryParams(said).body(content).post(INCOMING + "/" + document.id() + "/files");
    }

    private static Known added(String person, Known document, Map<String, String> said, byte[] content) {
        return Known.of(offer(person, document, said, PDF, content).then().statusCode(200).extract().response());
    }

    private static Map<String, String> scan(String name) {
        return Map.of("name", name, "kind", "BODY");
    }

    private static byte[] fresh() {
        return Files.pdf("/A " + UUID.randomUUID());
    }

    private static Path place(byte[] content) {
        String hash = Blobs.hash(content);
        return Path.of(ConfigProvider.getConfig().getValue("workrules.blobs.folder", String.class)).resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static boolean isKept(byte[] content) {
        return java.nio.file.Files.exists(place(content));
    }

    private static Known onPaper() {
        return Known.of(as(OFFICE).body(Map.of("sender", "transport", "senderName", "市交通局", "signatory", "王建国", "signedByPrincipal", true,
                "document", request(Map.of()))).post(INCOMING + "/paper").then().statusCode(201).extract().response());
    }

    @Test
    void filesComeUpWithTheDocumentAndAreReadByThoseWhoMayKnowOfIt() {
        byte[] text = fresh();
        Known prepared = prepared(CLERK, request(Map.of("touchedDepartments", List.of("health"))));
        Known withText = added(CLERK, prepared, scan("请示正文.pdf"), text);
        Known withEvidence = added(CLERK, withText, Map.of("name", "卫健委意见.pdf", "kind", "OPINION", "department", "health"), fresh());
        String files = "/incoming/" + prepared.id() + "/files";
        String id = get("head-health", files).then().statusCode(200).body("kind", contains("BODY", "OPINION")).body("file.name",
                contains("请示正文.pdf", "卫健委意见.pdf")).body("[0].file.sha256", equalTo(Blobs.hash(text))).body("[0].file.size", equalTo(text.length))
                .body("[0].file.attachedBy", equalTo(CLERK)).body("[1].department", equalTo("health")).extract().path("[0].file.id");
        assertArrayEquals(text, get("head-health", files + "/" + id).then().statusCode(200).contentType(PDF)
                .header("Content-Disposition", containsString("attachment; filename*=UTF-8''")).extract().asByteArray());
        get(OFFICE, files).then().statusCode(404);
        get(OFFICE, files + "/" + id).then().statusCode(404);
        get("head-education", files + "/" + id).then().statusCode(404);
        given().get(INCOMING + "/" + prepared.id() + "/files/" + id).then().statusCode(401);
        get(CLERK, files + "/" + UUID.randomUUID()).then().statusCode(404);
        Known agreed = done("head-health", withEvidence, "opinions", Map.of("outcome", "AGREED"));
        Known arrived = done(HEAD, agreed, "signature", null);
        get(OFFICE, files + "/" + id).then().statusCode(200);
        Known returned = done(OFFICE, arrived, "return", Map.of("reasons", "缺附件"));
        get(CLERK, files).then().body("", hasSize(2));
        get(CLERK, "/incoming/" + returned.id()).then().body("files.file.name", hasItem("请示正文.pdf"));
    }

    @Test
    void aRegistrationIsCorrectedAndEveryVersionStays() {
        Known registered = done(OFFICE, added(OFFICE, onPaper(), scan("正文.pdf"), fresh()), "registration", Map.of());
        offer(OFFICE, registered, scan("正文.pdf"), PDF, fresh()).then().statusCode(422).body("rule", equalTo("document.incoming-registered-stays"))
                .body("article", equalTo("第四十七条"));
        offer(CLERK, registered, Map.of("name", "表.pdf", "reason", "补交"), PDF, fresh()).then().statusCode(403);
        Known corrected = added("office-deputy-director", registered, Map.of("name", "正文.pdf", "kind", "BODY", "reason", "缺页"), fresh());
        String files = "/incoming/" + corrected.id() + "/files";
        String id = get(CLERK, files).then().body("", hasSize(1)).body("[0].reason", equalTo("缺页")).body("[0].file.edition", equalTo(2))
                .extract().path("[0].file.id");
        act(CLERK, corrected, "files/" + id + "/removal", Map.of("remark", "误入")).then().statusCode(403);
        act(OFFICE, corrected, "files/" + id + "/removal", Map.of()).then().statusCode(400).body("errors.field[0]", endsWith("remark"));
        done(OFFICE, corrected, "files/" + id + "/removal", Map.of("remark", "误入"));
        get(CLERK, files).then().body("", empty());
        get(CLERK, files + "?versions=true").then().body("removalReason", contains("缺页", "误入"));
        get(CLERK, files + "/" + id).then().statusCode(200);
        get(CLERK, "/incoming/" + corrected.id() + "/history").then().body("act", contains("RECORD", "ATTACH", "REGISTER", "CORRECT", "CORRECT"));
    }

    @Test
    void whatIsRefusedIsNotStored() {
        Known document = prepared(CLERK, request(Map.of()));
        byte[] disguised = Files.bytes("no pdf " + UUID.randomUUID());
        offer(CLERK, document, scan("x.pdf"), PDF, disguised).then().statusCode(422).body("rule", equalTo("document.attachment-is-its-type"));
        byte[] bomb = Files.docx("word/media/x.bin", new byte[32 << 20]);
        offer(CLERK, document, scan("x.docx"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bomb).then().statusCode(422)
                .body("rule", equalTo("document.attachment-harmless"));
        byte[] good = fresh();
        offer(CLERK, document, Map.of("name", "x.pdf", "kind", "BASIS", "department", "health"), PDF, good).then().statusCode(422)
                .body("rule", equalTo("document.incoming-evidence-fits"));
        offer("clerk-health", document, scan("x.pdf"), PDF, good).then().statusCode(404);
        offer("mayor", document, scan("x.pdf"), PDF, good).then().statusCode(403);
        offer(OFFICE, document, scan("x.pdf"), PDF, good).then().statusCode(404);
        offer(CLERK, new Known(document.id(), "\"9\""), scan("x.pdf"), PDF, good).then().statusCode(412);
        Known secret = prepared(HEAD, confidential());
        offer(HEAD, secret, scan("x.pdf"), PDF, good).then().statusCode(422).body("rule", equalTo("document.classified-attachment-elsewhere"))
                .body("article", equalTo("第三十五条"));
        Known sent = done(HEAD, document, "signature", null);
        offer(CLERK, sent, scan("x.pdf"), PDF, good).then().statusCode(409).body("rule", equalTo("document.incoming-sent-stays"));
        offer(OFFICE, sent, scan("x.pdf"), PDF, good).then().statusCode(403);
        Stream.of(disguised, bomb, good).forEach(content -> assertFalse(isKept(content), "nothing refused may be stored"));
        get(CLERK, "/incoming/" + document.id() + "/files?versions=true").then().body("", empty());
    }

    @Test
    void badInputOfAFileNamesWhatIsWrong() {
        Known document = prepared(CLERK, request(Map.of()));
        for (String name : List.of("\u202efdp.exe", "文".repeat(121) + ".pdf", "../../x.pdf", "a\nb.pdf", "a\0b.pdf", "a\u200bb.pdf", "<b>.pdf", "")) {
            offer(CLERK, document, scan(name), PDF, Files.pdf()).then().statusCode(400).body("errors.field[0]", endsWith("name"));
        }
        offer(CLERK, document, Map.of(), PDF, Files.pdf()).then().statusCode(400);
        offer(CLERK, document, Map.of("name", "x.pdf", "kind", "THING"), PDF, Files.pdf()).then().statusCode(404).contentType(startsWith("application/problem+json"));
        offer(CLERK, document, Map.of("name", "x.pdf", "department", "No Code"), PDF, Files.pdf()).then().statusCode(400)
                .body("errors.field[0]", endsWith("department"));
        offer(CLERK, document, Map.of("name", "x.pdf", "reason", "由".repeat(201)), PDF, Files.pdf()).then().statusCode(400)
                .body("errors.field[0]", endsWith("reason"));
        offer(CLERK, document, scan("x.pdf"), PDF, new byte[0]).then().statusCode(422).body("rule", equalTo("document.attachment-size"));
        offer(CLERK, document, scan("x.pdf"), PDF, new byte[21 << 20]).then().statusCode(413);
    }

    @Test
    void whileTheStoreIsAwayNothingIsAcceptedAndNothingIsLost() throws IOException {
        Known document = prepared(CLERK, request(Map.of()));
        byte[] content = Stream.generate(ReceivingFilesTest::fresh).filter(file -> !java.nio.file.Files.exists(place(file).getParent())).findFirst().orElseThrow();
        Path blocked = place(content).getParent();
        java.nio.file.Files.createFile(blocked);
        try {
            offer(CLERK, document, scan("正文.pdf"), PDF, content).then().statusCode(503).contentType(startsWith("application/problem+json"));
            get(CLERK, "/incoming/" + document.id() + "/files?versions=true").then().body("", empty());
        } finally {
            java.nio.file.Files.delete(blocked);
        }
        added(CLERK, document, scan("正文.pdf"), content);
        assertTrue(isKept(content));
    }

    @Test
    void twoRegistrationsAndAnUploadAtOnceComeToOneOfThem() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 5; round++) {
            Known paper = onPaper();
            byte[] content = fresh();
            List<Integer> answers = AtOnce.run(3, List.of(
                    () -> act(OFFICE, paper, "registration", Map.of()).statusCode(),
                    () -> offer(OFFICE, paper, scan("正文.pdf"), PDF, content).statusCode(),
                    () -> act("office-deputy-director", paper, "registration", Map.of()).statusCode()));
            assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
            assertEquals(2, answers.stream().filter(status -> status == 412).count(), answers::toString);
            boolean uploaded = answers.get(1) == 200;
            get(CLERK, "/incoming/" + paper.id()).then().body("state", equalTo(uploaded ? "ARRIVED" : "REGISTERED"))
                    .body("files", hasSize(uploaded ? 1 : 0));
            assertTrue(!uploaded || isKept(content), "what was accepted is kept");
            get(CLERK, "/incoming/" + paper.id() + "/history").then().body("act", hasSize(2));
        }
    }
}
