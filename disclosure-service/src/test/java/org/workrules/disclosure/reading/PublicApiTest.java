package org.workrules.disclosure.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.workrules.disclosure.Anlan.PUBLIC;
import static org.workrules.disclosure.Anlan.PUBLICATIONS;
import static org.workrules.disclosure.Anlan.anybody;
import static org.workrules.disclosure.Anlan.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.workrules.disclosure.Anlan;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.ServiceTestResource;
import org.xml.sax.InputSource;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class PublicApiTest {

    private static final List<String> INTERNAL = List.of("prepared", "review", "channels", "department", "transport", "路远征", "车新雨",
            "clerk", "不涉密", "hash", "late", "settled", "due", "releasedBy", "state", "ground");

    @Inject
    Blobs blobs;

    @Test
    void anybodyReadsWhatWasPublished() {
        String id = Anlan.published(blobs, "关于地铁接驳公交的通知");
        anybody().get(PUBLIC + "/publications/" + id).then().statusCode(200).header("Cache-Control", equalTo("public, max-age=60"))
                .body("title", equalTo("关于地铁接驳公交的通知")).body("summary", equalTo("调整公交线路。"))
                .body("interpretation", equalTo("方便群众换乘。")).body("text", equalTo("正文:关于地铁接驳公交的通知"))
                .body("issuer", equalTo("GOVERNMENT"));
        anybody().get(PUBLIC + "/publications").then().statusCode(200).header("Cache-Control", equalTo("public, max-age=60"))
                .body("items[0].id", equalTo(id));
    }

    @Test
    void nothingInternalIsEverShown() {
        String id = Anlan.published(blobs, "内外有别");
        Map<String, Object> page = anybody().get(PUBLIC + "/publications/" + id).jsonPath().getMap("");
        assertThat(page.keySet()).isEqualTo(Set.of("id", "number", "kind", "title", "issuer", "issuedOn", "publishedAt",
                "updatedAt", "summary", "interpretation", "text"));
        Map<String, Object> item = anybody().get(PUBLIC + "/publications").jsonPath().getMap("items[0]");
        assertThat(item.keySet()).isEqualTo(Set.of("id", "number", "kind", "title", "issuer", "issuedOn", "publishedAt",
                "updatedAt", "summary"));
        for (String path : List.of("/publications/" + id, "/publications", "/notices", "/feed")) {
            assertThat(anybody().get(PUBLIC + path).asString()).doesNotContainIgnoringCase(INTERNAL.toArray(String[]::new));
        }
    }

    @Test
    void aNoticeShowsItsFourFieldsAndNotTheIncident() {
        String notice = Anlan.notice("内部掌握的标题", Instant.now());
        as("clerk-emergency-management").body(Map.of("headline", "情况通报", "text", "正在救援。", "channels", List.of("WEBSITE")))
                .post(Anlan.NOTICES + "/" + notice + "/draft");
        as("office-director").body(Map.of()).post(Anlan.NOTICES + "/" + notice + "/issue").then().statusCode(200);
        Response shown = anybody().get(PUBLIC + "/notices/" + notice);
        assertThat(shown.jsonPath().getMap("").keySet()).isEqualTo(Set.of("id", "headline", "text", "issuedAt"));
        assertThat(shown.asString()).doesNotContain("内部掌握", "WORK_SAFETY", "许承志");
    }

    @Test
    void nobodyReadsWhatIsNotReleasedOrWithdrawn() {
        String task = Anlan.task(blobs, "尚未公开");
        Anlan.prepare(task);
        Anlan.review(task);
        anybody().get(PUBLIC + "/publications/" + task).then().statusCode(404);
        Anlan.release(task);
        anybody().get(PUBLIC + "/publications/" + task).then().statusCode(200);
        as("head-transport").body(Map.of("reason", "误发")).post(PUBLICATIONS + "/" + task + "/withdrawal").then().statusCode(200)
                .body("editions[0].ending", equalTo("WITHDRAWN"));
        anybody().get(PUBLIC + "/publications/" + task).then().statusCode(404);
        anybody().get(PUBLIC + "/publications").then().body("items.id", not(hasItem(task)));
        assertThat(anybody().get(PUBLIC + "/feed").asString()).doesNotContain(task);
    }

    @Test
    void whileACorrectionWaitsForItsReviewThePublicReadsTheEditionBefore() {
        String id = Anlan.published(blobs, "待更正的通知");
        Map<String, Object> correction = new HashMap<>(Anlan.preparation());
        correction.putAll(Map.of("summary", "更正后的摘要", "correction", "首班时间有误"));
        as("clerk-transport").body(correction).post(PUBLICATIONS + "/" + id + "/preparation").then().statusCode(200);
        anybody().get(PUBLIC + "/publications/" + id).then().body("summary", equalTo("调整公交线路。"));
        Anlan.review(id);
        Anlan.release(id).then().statusCode(200);
        Response corrected = anybody().get(PUBLIC + "/publications/" + id);
        corrected.then().body("summary", equalTo("更正后的摘要")).body("correction", equalTo("首班时间有误"));
        Instant published = Instant.parse(corrected.jsonPath().getString("publishedAt"));
        assertThat(Instant.parse(corrected.jsonPath().getString("updatedAt"))).isAfter(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"网约车", "约车", "管理 办法", "关", "关于网约车管理办法的通知"})
    void aTitleIsFoundByItsWords(String words) {
        String id = Anlan.published(blobs, "关于网约车管理办法的通知");
        anybody().queryParam("q", words).get(PUBLIC + "/publications").then().statusCode(200).body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"车约", "约管", "车", "%", "' or 1=1 --", "网约车管理条例"})
    void otherWordsDoNotFindIt(String words) {
        String id = Anlan.published(blobs, "关于网约车管理办法的通知");
        anybody().queryParam("q", words).get(PUBLIC + "/publications").then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void theListIsFilteredAndPaged() {
        String first = Anlan.published(blobs, "分页之一");
        String second = Anlan.published(blobs, "分页之二");
        Response page = anybody().queryParam("limit", 1).queryParam("q", "分页之").get(PUBLIC + "/publications");
        page.then().body("items.id", equalTo(List.of(second))).body("next", equalTo(second)).header("Link", containsString("rel=\"next\""));
        anybody().queryParam("limit", 1).queryParam("q", "分页之").queryParam("after", second).get(PUBLIC + "/publications").then()
                .body("items.id", equalTo(List.of(first)));
        anybody().queryParam("kind", "OPINION").get(PUBLIC + "/publications").then().body("items", hasSize(0));
        anybody().queryParam("kind", "NOTICE").queryParam("issuer", "GOVERNMENT").queryParam("from", LocalDate.now().minusDays(1).toString())
                .get(PUBLIC + "/publications").then().body("items.id", hasItem(first));
        anybody().queryParam("from", LocalDate.now().plusDays(2).toString()).get(PUBLIC + "/publications").then().body("items", hasSize(0));
    }

    @Test
    void badQuestionsGetAClearAnswer() {
        anybody().queryParam("limit", 1000).get(PUBLIC + "/publications").then().statusCode(400).body("errors[0].field", equalTo("limit"));
        anybody().queryParam("q", "长".repeat(61)).get(PUBLIC + "/publications").then().statusCode(400);
        anybody().queryParam("from", "yesterday").get(PUBLIC + "/publications").then().statusCode(404);
        anybody().get(PUBLIC + "/publications/" + UUID.randomUUID()).then().statusCode(404).contentType(containsString("problem+json"));
        anybody().get(PUBLIC + "/publications/none").then().statusCode(404);
        anybody().post(PUBLIC + "/publications").then().statusCode(405);
    }

    @Test
    void theFeedIsAtomAndCarriesDocumentsAndNotices() throws Exception {
        String id = Anlan.published(blobs, "转义 <b>&amp;\"'</b> ]]>");
        Response feed = anybody().get(PUBLIC + "/feed");
        feed.then().statusCode(200).contentType("application/atom+xml;charset=UTF-8").header("Cache-Control", equalTo("public, max-age=60"));
        Document document = parse(feed.asString());
        NodeList entries = document.getElementsByTagNameNS(AtomFeed.NAMESPACE, "entry");
        Element entry = entryOf(entries, "urn:uuid:" + id);
        assertThat(text(entry, "title")).isEqualTo("转义 <b>&amp;\"'</b> ]]>");
        assertThat(((Element) entry.getElementsByTagNameNS(AtomFeed.NAMESPACE, "link").item(0)).getAttribute("href"))
                .isEqualTo("http://localhost:8080/public/publications/" + id);
        Instant last = Instant.MAX;
        for (int i = 0; i < entries.getLength(); i++) {
            Instant updated = Instant.parse(text((Element) entries.item(i), "updated"));
            assertThat(updated).isBeforeOrEqualTo(last);
            last = updated;
        }
    }

    @Test
    void aReaderWhoHasTheFeedIsNotSentItAgain() {
        Anlan.published(blobs, "条件请求");
        Response feed = anybody().get(PUBLIC + "/feed");
        String etag = feed.header("ETag");
        String modified = feed.header("Last-Modified");
        anybody().header("If-None-Match", etag).get(PUBLIC + "/feed").then().statusCode(304).header("ETag", equalTo(etag)).body(equalTo(""));
        anybody().header("If-None-Match", "\"other\", W/" + etag).get(PUBLIC + "/feed").then().statusCode(304);
        anybody().header("If-Modified-Since", modified).get(PUBLIC + "/feed").then().statusCode(304);
        anybody().header("If-None-Match", "\"other\"").header("If-Modified-Since", modified).get(PUBLIC + "/feed").then().statusCode(200);
        anybody().header("If-Modified-Since", "not a date").get(PUBLIC + "/feed").then().statusCode(200);
        String id = Anlan.published(blobs, "又一份");
        Response changed = anybody().header("If-None-Match", etag).get(PUBLIC + "/feed");
        assertThat(changed.statusCode()).isEqualTo(200);
        as("head-transport").body(Map.of("reason", "误发")).post(PUBLICATIONS + "/" + id + "/withdrawal");
        anybody().header("If-None-Match", changed.header("ETag")).get(PUBLIC + "/feed").then().statusCode(200);
    }

    /** The one entry with this id: other tests publish under a clock that runs ahead, so it need not be the first. */
    private static Element entryOf(NodeList entries, String id) {
        return IntStream.range(0, entries.getLength()).mapToObj(i -> (Element) entries.item(i))
                .filter(entry -> text(entry, "id").equals(id)).reduce((one, other) -> {
                    throw new AssertionError("twice in the feed: " + id);
                }).orElseThrow();
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(AtomFeed.NAMESPACE, name).item(0).getTextContent();
    }
}
