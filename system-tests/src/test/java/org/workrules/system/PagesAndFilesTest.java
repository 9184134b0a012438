package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workrules.system.Problems.assertProblem;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.stories.Call;
import org.workrules.stories.Reply;

/** Files and pages of documents cross the gateway, and everybody can verify what was issued. */
@ExtendWith(WholeSystem.class)
class PagesAndFilesTest {

    private static final String DOCUMENTS = "/api/documents";
    private static final String CLERK = "clerk-transport";
    private static final int THREE_MEGABYTES = 3_000_000;
    private static final int OVER_THE_LIMIT_OF_FILES = 22_000_000;

    private final RunningSystem system;

    PagesAndFilesTest(RunningSystem system) {
        this.system = system;
    }

    private static byte[] pdf(int size) {
        return ("%PDF-1.7\n% " + "x".repeat(size) + UUID.randomUUID() + "\nstartxref\n9\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private Reply draft() {
        Reply draft = system.send(Call.post(DOCUMENTS, Map.of("kind", "NOTICE", "purpose", "OFFICE_DOCUMENT", "issuer", "GOVERNMENT_OFFICE",
                "title", "关于公开桥梁检测结果的通知", "body", "各有关单位:\n现将桥梁检测结果予以公开。", "addressees", List.of("transport"), "secrecy", "public")).by(CLERK));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        return draft;
    }

    private Call attaching(Reply document, String name, Object body) {
        return Call.post(DOCUMENTS + "/" + document.field("id") + "/attachments?name=" + name, body).by(CLERK).on(document.etag())
                .with("Content-Type", "application/pdf");
    }

    private Reply act(String person, Reply document, String act, Object body) {
        Reply done = system.send(Call.post(DOCUMENTS + "/" + document.field("id") + "/" + act, body).by(person).on(document.etag()));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return done;
    }

    @Test
    void aFileLargerThanOtherRequestsCrossesTheGateway() {
        Reply document = draft();
        Reply attached = system.send(attaching(document, "report.pdf", BodyPublishers.ofByteArray(pdf(THREE_MEGABYTES))));
        assertThat(attached.status()).as(attached.text()).isEqualTo(200);
        Reply streamed = system.send(attaching(attached, "second.pdf", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(pdf(THREE_MEGABYTES)))));
        assertThat(streamed.status()).as(streamed.text()).isEqualTo(200);
        Reply list = system.send(Call.get(DOCUMENTS + "/" + document.field("id") + "/attachments").by(CLERK));
        assertThat(list.json().findValuesAsText("name")).containsExactly("report.pdf", "second.pdf");
    }

    @Test
    void aScanOfWhatComesUpCrossesTheGatewayToo() {
        Reply letter = system.send(Call.post(DOCUMENTS + "/incoming", Map.of("kind", "REQUEST", "senderNumber", "安交〔2026〕" + UUID.randomUUID() + "号", "title",
                "关于提前实施大桥加固工程的请示", "matters", List.of("提前实施大桥加固工程"), "body", "市政府:\n拟提前加固。妥否,请批示。", "secrecy", "internal",
                "mainAddressees", List.of("government"), "basis", "RESERVED_TO_GOVERNMENT")).by(CLERK));
        assertThat(letter.status()).as(letter.text()).isEqualTo(201);
        String files = DOCUMENTS + "/incoming/" + letter.field("id") + "/files";
        Reply scanned = system.send(Call.post(files + "?kind=BODY&name=scan.pdf", BodyPublishers.ofByteArray(pdf(THREE_MEGABYTES))).by(CLERK)
                .on(letter.etag()).with("Content-Type", "application/pdf"));
        assertThat(scanned.status()).as(scanned.text()).isEqualTo(200);
        assertThat(system.send(Call.get(files).by(CLERK)).json().findValuesAsText("name")).containsExactly("scan.pdf");
    }

    @Test
    void aFileOverTheLimitOrOfAnotherTypeIsRefusedAndNothingIsAttached() {
        Reply document = draft();
        assertProblem(system.send(attaching(document, "large.pdf", BodyPublishers.ofByteArray(pdf(OVER_THE_LIMIT_OF_FILES)))), 413, "too-large");
        assertProblem(system.send(attaching(document, "large.pdf",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(pdf(OVER_THE_LIMIT_OF_FILES))))), 413, "too-large");
        Reply disguised = system.send(attaching(document, "x.pdf", BodyPublishers.ofString("no pdf at all")));
        assertProblem(disguised, 422, "rule-broken");
        assertThat(disguised.field("rule")).isEqualTo("document.attachment-is-its-type");
        assertThat(system.send(Call.get(DOCUMENTS + "/" + document.field("id") + "/attachments?versions=true").by(CLERK)).json()).isEmpty();
    }

    @Test
    void whatWasIssuedIsPrintedAndVerifiedByEverybody() {
        Reply attached = system.send(attaching(draft(), "report.pdf", BodyPublishers.ofByteArray(pdf(100))));
        Reply reviewed = act("office-deputy-director", act(CLERK, attached, "submission", null), "review", Map.of("outcome", "ACCEPTED"));
        Reply signed = act("office-director", reviewed, "signatures", Map.of("opinion", "同意印发"));
        Reply issued = act("office-director", act("office-director", act("office-deputy-director", signed, "check", Map.of()), "number", null),
                "issue", null);
        Reply pages = system.send(Call.get(DOCUMENTS + "/" + issued.field("id") + "/rendering?format=pdf").by("clerk-health"));
        assertThat(pages.status()).isEqualTo(200);
        assertThat(pages.text()).startsWith("%PDF-");
        String copy = pages.etag().replace("\"", "");
        Reply verified = system.send(Call.get("/public/verification?number=" + URLEncoder.encode(issued.field("number"), StandardCharsets.UTF_8)
                + "&hash=" + copy));
        assertThat(verified.status()).as(verified.text()).isEqualTo(200);
        assertThat(verified.field("match")).isEqualTo("COPY");
        assertThat(verified.field("standing")).isEqualTo("IN_FORCE");
        Reply byHash = system.send(Call.get("/public/verification?hash=" + verified.field("contentHash")));
        assertThat(byHash.field("number")).isEqualTo(issued.field("number"));
        assertProblem(system.send(Call.get("/public/verification?hash=" + "0".repeat(64))), 404, "not-found");
        assertProblem(system.send(Call.get(DOCUMENTS + "/" + issued.field("id") + "/rendering")), 401, "unauthenticated");
    }
}
