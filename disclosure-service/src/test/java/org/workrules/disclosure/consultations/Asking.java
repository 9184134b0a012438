package org.workrules.disclosure.consultations;

import static org.workrules.disclosure.Anlan.PUBLIC;
import static org.workrules.disclosure.Anlan.anybody;
import static org.workrules.disclosure.Anlan.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.TestEvents;

/** The public is asked about a draft of the transport bureau, as tests of consultations need it. */
final class Asking {

    static final String CONSULTATIONS = "/api/disclosure/consultations";
    static final String COMMENTS = "/api/disclosure/consultation-comments";

    private Asking() {
    }

    /** A draft that the public is asked about. */
    static UUID requested(Blobs blobs, String title) {
        UUID consultation = UUID.randomUUID();
        request(consultation, UUID.randomUUID(), title, keep(blobs, "草案:" + title), keep(blobs, "依据:" + title));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() ->
                anybody().get(PUBLIC + "/consultations/" + consultation).statusCode() == 200);
        return consultation;
    }

    /** Puts a text into the store of files. */
    static String keep(Blobs blobs, String text) {
        return blobs.put(text.getBytes(StandardCharsets.UTF_8)).await().indefinitely();
    }

    /** Publishes {@code ConsultationRequested} as document-service would. */
    static void request(UUID consultation, UUID dossier, String title, String draft, String basis) {
        TestEvents.publish("document.events", RequestedConsultation.TYPE, dossier.toString(), """
                {"consultationId":"%s","dossierId":"%s","kind":"MAJOR_DECISION","majorDecision":true,"title":"%s","department":"transport",
                 "draftHash":"%s","basisHash":"%s","days":30,"shorterReason":null,"requestedBy":"head-transport"}"""
                .formatted(consultation, dossier, title, draft, basis));
    }

    /** Somebody says something, with name and contact. */
    static Response comment(UUID consultation, String text) {
        return submit(Map.of("consultationId", consultation.toString(), "text", text, "name", "李先生", "contact", "li@example.org"));
    }

    /** Somebody sends a body. */
    static Response submit(Map<String, ?> body) {
        return anybody().contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID().toString()).body(body)
                .post(PUBLIC + "/consultation-comments");
    }

    /** Somebody says something and keeps the receipt. */
    static String commented(UUID consultation, String text) {
        return comment(consultation, text).then().statusCode(201).extract().path("receipt");
    }

    /** The end of its time has come: what the clock does then. */
    static void close(Pool pool, UUID consultation) {
        pool.preparedQuery("""
                update deadline set started_at = now() - interval '40 days', approach_at = now() - interval '10 days',
                    due_at = now() - interval '1 second', wake_at = now() where aggregate_id = $1""").executeAndAwait(Tuple.of(consultation));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() ->
                "CLOSED".equals(as("head-transport").get(CONSULTATIONS + "/" + consultation).path("state")));
    }

    /** The department answers an opinion. */
    static Response dispose(String person, String comment, String disposition) {
        return as(person).body(Map.of("disposition", disposition, "reason", "已研究采纳情况")).post(COMMENTS + "/" + comment + "/disposition");
    }

    /** The head concludes. */
    static Response conclude(String person, UUID consultation) {
        return as(person).body(Map.of("summary", "共收到意见2条,采纳1条。")).post(CONSULTATIONS + "/" + consultation + "/conclusion");
    }
}
