package org.workrules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.workrules.local.Server;
import org.workrules.stories.Call;
import org.workrules.stories.Reply;
import org.workrules.system.RunningSystem;
import org.workrules.system.WholeSystem;

/** Without the store of files what needs a file is refused and can be repeated; everything else goes on. */
@ExtendWith(WholeSystem.class)
class FilesAwayTest {

    private static final String CLERK = "clerk-transport";
    private static final List<String> WITH_FILES = List.of("meeting", "document", "disclosure");

    private final RunningSystem system;
    private final Server store;

    FilesAwayTest(RunningSystem system) {
        this.system = system;
        this.store = system.objectStore();
    }

    private Reply draft() {
        Reply draft = system.send(Call.post("/api/documents", Map.of("kind", "NOTICE", "purpose", "OFFICE_DOCUMENT", "issuer", "GOVERNMENT_OFFICE",
                "title", "关于报送桥梁检测结果的通知", "body", "各有关单位:\n请报送桥梁检测结果。", "addressees", List.of("transport"), "secrecy", "public")).by(CLERK));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        return draft;
    }

    @ParameterizedTest
    @EnumSource
    void whatNeedsAFileIsRefusedInTimeAndTheRestGoesOn(Outage outage) {
        Reply document = draft();
        String attachments = "/api/documents/" + document.field("id") + "/attachments";
        byte[] file = ("%PDF-1.7\n% " + UUID.randomUUID() + "\nstartxref\n9\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        Call attach = Call.post(attachments + "?name=report.pdf", BodyPublishers.ofByteArray(file)).by(CLERK).on(document.etag())
                .with("Content-Type", "application/pdf");
        try (Trial trial = Trial.begin(system)) {
            outage.begin(store);
            try {
                trial.load().awaitRefusals(2);
                trial.load().awaitCommands(30);
                Reply refused = system.send(attach);
                assertThat(refused.status()).as(refused.text()).isEqualTo(503);
                assertThat(refused.field("detail")).contains("store of files");
                WITH_FILES.forEach(service -> {
                    Readiness readiness = Readiness.of(system.local().service(service));
                    assertThat(readiness.status()).as(service).isEqualTo(200);
                    assertThat(readiness.of("files")).as(service).isEqualTo("UP, reached: false");
                });
                assertThat(Readiness.of(system.local().service("emergency")).of("files")).isEqualTo("not checked");
            } finally {
                outage.end(store);
            }
            Reply attached = system.send(attach);
            assertThat(attached.status()).as(attached.text()).isEqualTo(200);
            assertThat(system.send(Call.get(attachments).by(CLERK)).json().findValuesAsText("name")).containsExactly("report.pdf");
            trial.load().awaitEveryClient(5);
            trial.reckon("store of files " + outage.name().toLowerCase(Locale.ROOT));
        }
    }
}
