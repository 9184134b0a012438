package org.workrules.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.document.DocumentApi.DOCUMENTS;
import static org.workrules.document.DocumentApi.done;
import static org.workrules.document.DocumentApi.draft;
import static org.workrules.document.DocumentApi.drafted;
import static org.workrules.document.DocumentApi.get;
import static org.workrules.document.DocumentApi.issued;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.document.DocumentApi.Known;
import org.workrules.document.content.Files;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestTokens;

/** Attachments, pages and verification through the API (art. 35, 47, 51). */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class ContentTest {

    private static final String PDF = "application/pdf";
    private static final String CLERK = "clerk-transport";
    private static final String VERIFICATION = DOCUMENTS + "/public/verification";
    private static boolean inOffice;

    @BeforeEach
    void everybodyIsInOffice() {
        if (!inOffice) {
            DocumentApi.takeOffice();
            inOffice = true;
        }
    }

    private static Response offer(String person, Known document, String name, String type, byte[] content, String key) {
        return given().config(RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(type, ContentType.BINARY)))
                .auth().oauth2(TestTokens.as(person)).header("Idempotency-Key", key).header("If-Match", document.etag())
                .contentType(type).queryParam("name", name).body(content).post(DOCUMENTS + "/" + document.id() + "/attachments");
    }

    private static Response offer(String person, Known document, String name, String type, byte[] content) {
        return offer(person, document, name, type, content, UUID.randomUUID().toString());
    }

    private static Known attached(Known document, String name, byte[] content) {
        return Known.of(offer(CLERK, document, name, PDF, content).then().statusCode(200).extract().response());
    }

    private static long kept(byte[] content) throws IOException {
        String hash = Blobs.hash(content);
        Path folder = Path.of(ConfigProvider.getConfig().getValue("workrules.blobs.folder", String.class));
        return java.nio.file.Files.exists(folder.resolve(hash.substring(0, 2)).resolve(hash)) ? 1 : 0;
    }

    @Test
    void aFileIsAttachedListedAndReadBack() {
        Known document = drafted(CLERK, draft());
        byte[] content = Files.pdf("/A " + UUID.randomUUID());
        attached(document, "任务分工表.pdf", content);
        Response list = get(CLERK, "/" + document.id() + "/attachments");
        list.then().statusCode(200).body("", hasSize(1)).body("[0].name", equalTo("任务分工表.pdf")).body("[0].edition", equalTo(1))
                .body("[0].sha256", equalTo(Blobs.hash(content))).body("[0].attachedBy", equalTo(CLERK)).body("[0].removedBy", nullValue());
        Response file = get(CLERK, "/" + document.id() + "/attachments/" + list.path("[0].id"));
        file.then().statusCode(200).contentType(PDF).header("Content-Disposition", containsString("attachment; filename*=UTF-8''"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        assertArrayEquals(content, file.asByteArray());
        get(CLERK, "/" + document.id() + "/elements").then().body("find { it.element == 'ATTACHMENT_NOTE' }.value", equalTo("任务分工表"));
    }

    @Test
    void aNewVersionReplacesTheFirstAndRemovalLeavesBothOnRecord() {
        Known document = drafted(CLERK, draft());
        Known twice = attached(attached(document, "表.pdf", Files.pdf("/A 1")), "表.pdf", Files.pdf("/A 2"));
        String id = get(CLERK, "/" + document.id() + "/attachments").then().body("", hasSize(1)).body("[0].edition", equalTo(2)).extract().path("[0].id");
        done(CLERK, twice, "attachments/" + id + "/removal", null);
        get(CLERK, "/" + document.id() + "/attachments").then().body("", empty());
        get(CLERK, "/" + document.id() + "/attachments?versions=true").then().body("", hasSize(2)).body("removedBy", hasItems(CLERK, CLERK));
        get(CLERK, "/" + document.id() + "/history").then().body("act", hasItems("ATTACH", "DETACH"));
    }

    @Test
    void whatIsRefusedIsNotStored() throws IOException {
        Known document = drafted(CLERK, draft());
        byte[] disguised = Files.bytes("no pdf " + UUID.randomUUID());
        offer(CLERK, document, "x.pdf", PDF, disguised).then().statusCode(422).body("rule", equalTo("document.attachment-is-its-type"))
                .body("article", equalTo("第四十七条")).body("remedy", notNullValue());
        byte[] bomb = Files.docx("word/media/x.bin", new byte[32 << 20]);
        String docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        offer(CLERK, document, "x.docx", docx, bomb).then().statusCode(422).body("rule", equalTo("document.attachment-harmless"));
        byte[] program = Files.bytes("MZ" + UUID.randomUUID());
        offer(CLERK, document, "x.exe", "application/x-msdownload", program).then().statusCode(422).body("rule", equalTo("document.attachment-type"));
        byte[] large = Files.bytes("文".repeat(400_000) + UUID.randomUUID());
        offer(CLERK, document, "x.txt", "text/plain", large).then().statusCode(422).body("rule", equalTo("document.attachment-size"));
        byte[] good = Files.pdf("/A " + UUID.randomUUID());
        offer("clerk-health", document, "x.pdf", PDF, good).then().statusCode(404);
        offer("mayor", document, "x.pdf", PDF, good).then().statusCode(403);
        offer("office-director", document, "x.pdf", PDF, good).then().statusCode(403);
        offer(CLERK, new Known(document.id(), "\"9\""), "x.pdf", PDF, good).then().statusCode(412);
        Known submitted = done(CLERK, document, "submission", null);
        offer(CLERK, submitted, "x.pdf", PDF, good).then().statusCode(409).body("rule", equalTo("document.acts-in-order"));
        assertEquals(0, Stream.of(disguised, bomb, program, large, good).mapToLong(content -> {
            try {
                return kept(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).sum(), "nothing refused may be stored");
        get(CLERK, "/" + document.id() + "/attachments?versions=true").then().body("", empty());
    }

    @Test
    void badInputOfAFileNamesWhatIsWrong() {
        Known document = drafted(CLERK, draft());
        offer(CLERK, document, "a/b.pdf", PDF, Files.pdf()).then().statusCode(400).body("errors.field[0]", endsWith("name"));
        for (String name : List.of("\u202efdp.exe", "文".repeat(121) + ".pdf", "../../x.pdf", "..\\x.pdf", "C:x.pdf",
                "a\nb.pdf", "a\0b.pdf", "a\u2028b.pdf", "报告\u2066.pdf", "a\u200bb.pdf", "<b>.pdf", "")) {
            offer(CLERK, document, name, PDF, Files.pdf()).then().statusCode(400).contentType(startsWith("application/problem+json"))
                    .body("errors.field[0]", endsWith("name"));
        }
        offer(CLERK, document, "x".repeat(5_000) + ".pdf", PDF, Files.pdf()).then().statusCode(414);
        offer(CLERK, document, "x.pdf", PDF, new byte[0]).then().statusCode(422);
        offer(CLERK, document, "x.pdf", PDF, new byte[21 << 20]).then().statusCode(413);
        get("mayor", "/" + document.id() + "/attachments/" + UUID.randomUUID()).then().statusCode(404);
        get("clerk-health", "/" + document.id() + "/attachments").then().statusCode(404);
    }

    @Test
    void aRepeatedKeyAttachesOnceAndWithAnotherFileIsRefused() {
        Known document = drafted(CLERK, draft());
        String key = UUID.randomUUID().toString();
        byte[] content = Files.pdf("/A 7");
        Response first = offer(CLERK, document, "x.pdf", PDF, content, key);
        assertEquals(first.asString(), offer(CLERK, document, "x.pdf", PDF, content, key).asString());
        offer(CLERK, document, "x.pdf", PDF, Files.pdf("/A 8"), key).then().statusCode(422).body("type", equalTo("urn:workrules:problem:key-reused"));
        get(CLERK, "/" + document.id() + "/attachments?versions=true").then().body("", hasSize(1));
    }

    @Test
    void manyAtOnceAttachOneAfterTheOther() throws InterruptedException, ExecutionException {
        Known document = drafted(CLERK, draft());
        List<Callable<Integer>> calls = IntStream.range(0, 8).<Callable<Integer>>mapToObj(each -> () ->
                offer(CLERK, document, each + ".pdf", PDF, Files.pdf("/A " + each)).statusCode()).toList();
        List<Integer> answers = AtOnce.run(8, calls);
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(7, answers.stream().filter(status -> status == 412).count(), answers::toString);
        get(CLERK, "/" + document.id() + "/attachments?versions=true").then().body("", hasSize(1));
    }

    @Test
    void theTextIsReadAsBlocks() {
        Known document = drafted(CLERK, draft(Map.of("body", "各区县人民政府:\n一、加强领导\n三、严格检查\n| 甲 | 乙 |\n| 1 | 2 |")));
        get(CLERK, "/" + document.id() + "/content").then().statusCode(200).body("blocks.kind",
                equalTo(List.of("ADDRESSEE", "HEADING", "HEADING", "TABLE"))).body("blocks[3].rows[1]", equalTo(List.of("1", "2")))
                .body("outOfOrder", equalTo(List.of("三、严格检查"))).body("contentHash", notNullValue());
        get("clerk-health", "/" + document.id() + "/content").then().statusCode(404);
    }

    private Known issuedWithAttachment(Map<String, Object> changes) {
        Known document = attached(drafted(CLERK, draft(changes)), "分工表.pdf", Files.pdf("/A " + UUID.randomUUID()));
        Known submitted = done(CLERK, document, "submission", null);
        Known reviewed = done("office-deputy-director", submitted, "review", Map.of("outcome", "ACCEPTED"));
        Known signed = done("mayor", reviewed, "signatures", Map.of("opinion", "同意印发"));
        Known numbered = done("office-director", done("office-deputy-director", signed, "check", Map.of()), "number", null);
        return done("office-director", numbered, "issue", null);
    }

    @Test
    void aSignaturePinsTextAndAttachments() {
        Known document = issuedWithAttachment(Map.of());
        Response integrity = get("mayor", "/" + document.id() + "/integrity");
        integrity.then().statusCode(200).body("holds", equalTo(true)).body("damaged", empty()).body("signatures", hasSize(1))
                .body("signatures[0].signer", equalTo("mayor")).body("signatures[0].contentHash", equalTo(integrity.path("contentHash")));
    }

    @Test
    void damageInTheStoreIsFoundAndNotHandedOut() throws IOException {
        Known document = issuedWithAttachment(Map.of());
        String hash = get("mayor", "/" + document.id() + "/attachments").path("[0].sha256");
        Path file = Path.of(ConfigProvider.getConfig().getValue("workrules.blobs.folder", String.class)).resolve(hash.substring(0, 2)).resolve(hash);
        java.nio.file.Files.write(file, Files.bytes("changed"));
        get("mayor", "/" + document.id() + "/integrity").then().body("holds", equalTo(false)).body("damaged", equalTo(List.of("分工表.pdf")));
        String attachment = get("mayor", "/" + document.id() + "/attachments").path("[0].id");
        get("mayor", "/" + document.id() + "/attachments/" + attachment).then().statusCode(500).body("type", containsString("internal"))
                .body("detail", containsString(hash));
    }

    @Test
    void anIssuedDocumentIsPrintedOnceAndEverybodyGetsThatCopy() throws Exception {
        Known document = issuedWithAttachment(Map.of());
        List<Callable<String>> calls = IntStream.range(0, 4).<Callable<String>>mapToObj(each -> () ->
                get("clerk-health", "/" + document.id() + "/rendering?format=pdf").then().statusCode(200).contentType(PDF).extract().header("ETag")).toList();
        assertEquals(1, AtOnce.run(4, calls).stream().distinct().count());
        byte[] file = get("clerk-health", "/" + document.id() + "/rendering").asByteArray();
        String number = get("mayor", "/" + document.id()).path("number");
        try (PDDocument pages = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(pages).replaceAll("\\s", "");
            assertTrue(text.contains(number) && text.contains("附件：分工表") && text.contains("为加强桥梁安全管理，现通知如下。"), text);
        }
        get("mayor", "/" + document.id() + "/rendering?format=docx").then().statusCode(200).contentType(containsString("wordprocessingml"));
        verify(number, Blobs.hash(file)).then().statusCode(200).body("match", equalTo("COPY")).body("standing", equalTo("IN_FORCE"));
    }

    @Test
    void aDraftSaysThatItIsOne() throws IOException {
        Known document = drafted(CLERK, draft());
        byte[] file = get(CLERK, "/" + document.id() + "/rendering").then().statusCode(200).extract().asByteArray();
        try (PDDocument pages = Loader.loadPDF(file)) {
            assertTrue(new PDFTextStripper().getText(pages).contains("送审稿"));
        }
        get("clerk-health", "/" + document.id() + "/rendering").then().statusCode(404);
        get(CLERK, "/" + document.id() + "/rendering?format=exe").then().statusCode(400);
        given().get(DOCUMENTS + "/" + document.id() + "/rendering").then().statusCode(401);
    }

    @Test
    void aTextOfTooManyPagesIsRefusedAndTheServiceGoesOn() {
        Known document = drafted(CLERK, draft(Map.of("body", "长\n".repeat(100_000 - 1))));
        get(CLERK, "/" + document.id() + "/rendering").then().statusCode(409).body("rule", equalTo("document.rendering-length"));
        get(CLERK, "/" + document.id()).then().statusCode(200);
    }

    private static Response verify(String number, String hash) {
        return given().queryParams(hash == null ? Map.of("number", number) : number == null ? Map.of("hash", hash)
                : Map.of("number", number, "hash", hash)).get(VERIFICATION);
    }

    @Test
    void everybodyVerifiesAPublicDocument() {
        Known document = issuedWithAttachment(Map.of());
        String number = get("mayor", "/" + document.id()).path("number");
        String hash = get("mayor", "/" + document.id() + "/content").path("contentHash");
        verify(number, null).then().statusCode(200).body("title", equalTo("关于加强桥梁安全管理的通知")).body("issuer", equalTo("市政府"))
                .body("issuedOn", notNullValue()).body("standing", equalTo("IN_FORCE")).body("contentHash", equalTo(hash)).body("match", nullValue());
        verify(null, hash).then().statusCode(200).body("number", equalTo(number)).body("match", equalTo("CONTENT"));
        verify(number, get("mayor", "/" + document.id()).path("bodyHash")).then().body("match", equalTo("TEXT"));
        verify(number, "0".repeat(64)).then().statusCode(200).body("match", equalTo("NONE"));
        verify(number.replace("〔", "[").replace("〕", "]"), null).then().statusCode(200).body("number", equalTo(number));
        done("mayor", document, "annulment", Map.of("reason", "依据错误", "basis", "法制办意见"));
        verify(number, hash).then().body("standing", equalTo("ANNULLED")).body("endedOn", notNullValue()).body("match", equalTo("CONTENT"));
    }

    @Test
    void ofWhatIsNotPublicNothingIsSaid() {
        Known internal = issued(CLERK, draft(Map.of("secrecy", "internal")), "mayor");
        String number = get("mayor", "/" + internal.id()).path("number");
        String hash = get("mayor", "/" + internal.id() + "/content").path("contentHash");
        String unknown = verify("安政发〔1999〕1号", null).then().statusCode(404).extract().asString();
        assertEquals(unknown, verify(number, null).then().statusCode(404).extract().asString());
        assertEquals(unknown, verify(null, hash).then().statusCode(404).extract().asString());
        Known drafted = drafted(CLERK, draft());
        verify(null, get(CLERK, "/" + drafted.id() + "/content").path("contentHash")).then().statusCode(404);
        given().get(VERIFICATION).then().statusCode(404);
        verify(null, "xyz").then().statusCode(400).body("errors.field[0]", endsWith("hash"));
        verify("x".repeat(101), null).then().statusCode(400).contentType(startsWith("application/problem+json"));
    }
}
