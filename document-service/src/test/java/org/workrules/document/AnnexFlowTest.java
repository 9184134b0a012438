package org.workrules.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.document.DocumentApi.DOCUMENTS;
import static org.workrules.document.DocumentApi.as;
import static org.workrules.document.DocumentApi.draft;
import static org.workrules.document.DocumentApi.drafted;
import static org.workrules.document.DocumentApi.get;
import static org.workrules.document.DocumentApi.issued;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.document.DocumentApi.Known;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;
import org.workrules.testing.TestTokens;

/** Annexes that are set behind a text, through the API: one text with it wherever a text is read (art. 35, 47, 51). */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class AnnexFlowTest {

    private static final String CLERK = "clerk-transport";
    private static final Map<String, String> LIST = Map.of("title", "重点桥梁清单", "text", "| 序号 | 桥梁 |\n| 1 | 东禾大桥 |");
    private static boolean inOffice;

    @BeforeEach
    void everybodyIsInOffice() {
        if (!inOffice) {
            DocumentApi.takeOffice();
            inOffice = true;
        }
    }

    private static Map<String, String> plan(String word) {
        return Map.of("title", "桥梁安全整治行动方案", "text", "一、工作目标\n到年底,隐患桥梁整治率达到100%。编号" + word + "。\n三、保障措施");
    }

    private static String word() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static Response change(String person, Known document, Map<String, ?> change) {
        return as(person).header("If-Match", document.etag()).body(change).put(DOCUMENTS + "/" + document.id() + "/body");
    }

    private static Response search(String person, String words) {
        return given().auth().oauth2(TestTokens.as(person)).queryParam("q", words).get(DOCUMENTS + "/search");
    }

    @Test
    void annexesAreReadListedAndFound() {
        String word = word();
        Known document = drafted(CLERK, draft(Map.of("annexes", List.of(plan(word), LIST))));
        get(CLERK, "/" + document.id()).then().body("annexes", contains("桥梁安全整治行动方案", "重点桥梁清单")).body("format.pages", equalTo(3));
        get(CLERK, "/" + document.id() + "/body").then().statusCode(200).body("body", equalTo(DocumentApi.BODY))
                .body("annexes.title", contains("桥梁安全整治行动方案", "重点桥梁清单")).body("annexes[1].text", equalTo(LIST.get("text")));
        get(CLERK, "/" + document.id() + "/content").then().statusCode(200).body("blocks.kind", contains("ADDRESSEE", "PARAGRAPH"))
                .body("annexes[0].blocks.kind", contains("HEADING", "PARAGRAPH", "HEADING")).body("annexes[1].blocks[0].rows[1]", contains("1", "东禾大桥"))
                .body("outOfOrder", contains("三、保障措施"));
        get(CLERK, "/" + document.id() + "/elements").then().body("find { it.element == 'ATTACHMENT' }.value", equalTo("2件"));
        search(CLERK, word).then().body("items.id", contains(document.id()));
        search("clerk-health", word).then().body("items", empty());
        get("clerk-health", "/" + document.id() + "/body").then().statusCode(404);
    }

    @Test
    void whatAChangeDoesNotNameStays() {
        String word = word();
        Known document = drafted(CLERK, draft(Map.of("annexes", List.of(plan(word), LIST))));
        String first = get(CLERK, "/" + document.id()).path("bodyHash");
        Known again = Known.of(change(CLERK, document, Map.of("body", "各区县:\n新的正文。", "reason", "修改正文")).then().statusCode(200)
                .body("annexes", hasSize(2)).extract().response());
        Known shorter = Known.of(change(CLERK, again, Map.of("annexes", List.of(LIST), "reason", "删去方案")).then().statusCode(200)
                .body("annexes", contains("重点桥梁清单")).extract().response());
        get(CLERK, "/" + document.id() + "/body").then().body("body", equalTo("各区县:\n新的正文。")).body("annexes.title", contains("重点桥梁清单"));
        search(CLERK, word).then().body("items", empty());
        Known none = Known.of(change(CLERK, shorter, Map.of("annexes", List.of(), "reason", "不附")).then().statusCode(200).extract().response());
        get(CLERK, "/" + document.id() + "/body").then().body("annexes", nullValue());
        change(CLERK, none, Map.of("annexes", List.of(), "reason", "再删")).then().statusCode(422).body("rule", equalTo("document.change-changes"));
        get(CLERK, "/" + document.id() + "/history").then().body("act", contains("DRAFT", "CHANGE", "CHANGE", "CHANGE"))
                .body("bodyHash[0]", equalTo(first));
        assertEquals(4, get(CLERK, "/" + document.id() + "/history").<List<String>>path("bodyHash").stream().distinct().count(), "every version is kept");
        change("clerk-health", none, Map.of("annexes", List.of(LIST), "reason", "外单位")).then().statusCode(404);
        change("office-director", none, Map.of("annexes", List.of(LIST), "reason", "办公室")).then().statusCode(403);
        change("mayor", none, Map.of("annexes", List.of(LIST), "reason", "市长")).then().statusCode(403);
    }

    @Test
    void whatIsIssuedIsOneTextWithItsAnnexes() throws IOException {
        String word = word();
        Known document = issued(CLERK, draft(Map.of("annexes", List.of(plan(word), LIST))), "mayor");
        String hash = TestEvents.await("document.events", "DocumentIssued", document.id()).data().get("bodyHash").asText();
        Path folder = Path.of(ConfigProvider.getConfig().getValue("workrules.blobs.folder", String.class));
        byte[] kept = Files.readAllBytes(folder.resolve(hash.substring(0, 2)).resolve(hash));
        assertEquals(DocumentApi.BODY + "\n\f附件1\n桥梁安全整治行动方案\n" + plan(word).get("text") + "\n\f附件2\n重点桥梁清单\n" + LIST.get("text"),
                new String(kept, StandardCharsets.UTF_8), "what the public reads");
        assertEquals(hash, Blobs.hash(kept));
        get("mayor", "/" + document.id() + "/integrity").then().body("holds", equalTo(true)).body("signatures[0].bodyHash", equalTo(hash));
        String number = get("mayor", "/" + document.id()).path("number");
        given().queryParams(Map.of("number", number, "hash", hash)).get(DOCUMENTS + "/public/verification").then().statusCode(200)
                .body("match", equalTo("TEXT"));
        try (PDDocument pages = Loader.loadPDF(get("clerk-health", "/" + document.id() + "/rendering").asByteArray())) {
            assertEquals(3, pages.getNumberOfPages());
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            String words = second.getText(pages).replaceAll("\\s", "");
            assertTrue(words.startsWith("附件1桥梁安全整治行动方案一、工作目标到年底，") && words.contains(word), words);
        }
    }

    @Test
    void badInputNamesWhatIsWrong() {
        as(CLERK).body(draft(Map.of("annexes", List.of(Map.of("title", "两\n行", "text", "甲"))))).post(DOCUMENTS).then().statusCode(400)
                .body("errors.field", hasItems(containsString("annexes[0].title"))).body("errors[0].detail", equalTo("应为一行文字,不得含有控制字符"));
        as(CLERK).body(draft(Map.of("annexes", List.of(Map.of("title", " ", "text", ""))))).post(DOCUMENTS).then().statusCode(400)
                .body("errors.field", hasItems(containsString("annexes[0].title"), containsString("annexes[0].text")));
        as(CLERK).header("Accept-Language", "en").body(draft(Map.of("body", "正文\n\f附件\n方案"))).post(DOCUMENTS).then().statusCode(400)
                .body("errors.field[0]", endsWith("body")).body("errors[0].detail", containsString("form feed"));
        as(CLERK).body(draft(Map.of("annexes", List.of(Map.of("title", "甲", "text", "一\f二"))))).post(DOCUMENTS).then().statusCode(400);
        as(CLERK).body(draft(Map.of("annexes", Collections.nCopies(51, LIST)))).post(DOCUMENTS).then().statusCode(400);
        as(CLERK).body(draft(Map.of("annexes", Collections.nCopies(21, LIST)))).post(DOCUMENTS).then().statusCode(422)
                .body("rule", equalTo("document.annex-count")).body("remedy", containsString("文件"));
        as(CLERK).body(draft(Map.of("annexes", List.of(Map.of("title", "甲", "text", "长".repeat(100_000)), Map.of("title", "乙", "text",
                "长".repeat(100_000)))))).post(DOCUMENTS).then().statusCode(422).body("rule", equalTo("document.annex-length"));
        as(CLERK).body(draft(Map.of("annexes", List.of(Map.of("title", "甲", "text", "一\u0000二"))))).post(DOCUMENTS).then().statusCode(201);
    }
}
