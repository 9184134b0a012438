package org.workrules.disclosure.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.workrules.disclosure.Anlan.PUBLIC;
import static org.workrules.disclosure.Anlan.anybody;
import static org.workrules.disclosure.Anlan.as;
import static org.workrules.disclosure.consultations.Asking.COMMENTS;
import static org.workrules.disclosure.consultations.Asking.CONSULTATIONS;
import static org.workrules.disclosure.consultations.Asking.close;
import static org.workrules.disclosure.consultations.Asking.comment;
import static org.workrules.disclosure.consultations.Asking.commented;
import static org.workrules.disclosure.consultations.Asking.conclude;
import static org.workrules.disclosure.consultations.Asking.dispose;
import static org.workrules.disclosure.consultations.Asking.requested;
import static org.workrules.disclosure.consultations.Asking.submit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.testing.ServiceTestResource;

/** Name and contact of who gave an opinion end when their time is over, and nothing else does. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class ContactErasureTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Blobs blobs;
    @Inject
    Pool pool;
    @Inject
    BusinessClock clock;
    @Inject
    ContactErasure erasure;

    @AfterEach
    void theClockIsRightAgain() {
        clock.reset();
    }

    private UUID concluded(String title, int opinions) {
        UUID consultation = requested(blobs, title);
        List<String> receipts = IntStream.range(0, opinions).mapToObj(each -> commented(consultation, "意见" + each)).toList();
        receipts.forEach(receipt -> dispose("clerk-transport", receipt, "ADOPTED").then().statusCode(200));
        close(pool, consultation);
        conclude("head-transport", consultation).then().statusCode(200);
        return consultation;
    }

    private List<String> remarks(UUID consultation) {
        List<String> found = new ArrayList<>();
        for (Row row : pool.preparedQuery("""
                select detail from audit_entry where aggregate_id = $1 and act = 'consultation.erase-contacts' order by id""")
                .executeAndAwait(Tuple.of(consultation.toString()))) {
            found.add(row.getString("detail"));
        }
        return found;
    }

    @Test
    void theyEndNinetyDaysAfterTheEndAndWhatWasSaidStays() {
        UUID consultation = concluded("联系方式到期", 5);
        UUID running = requested(blobs, "仍在征求意见");
        String runningComment = commented(running, "尚未办结");
        List<String> ids = as("clerk-transport").get(CONSULTATIONS + "/" + consultation + "/comments").path("items.id");
        clock.moveBy(Duration.ofDays(90));
        erasure.erase(2).await().atMost(PATIENCE);
        as("clerk-transport").get(CONSULTATIONS + "/" + consultation + "/comments").then().body("items.contact", everyItem(equalTo("li@example.org")));
        as("clerk-transport").get(CONSULTATIONS + "/" + consultation).then().body("contactsUntil", notNullValue()).body("contactsErasedAt", nullValue());
        clock.moveBy(Duration.ofDays(1));
        erasure.erase(2).await().atMost(PATIENCE);
        as("clerk-transport").get(CONSULTATIONS + "/" + consultation + "/comments").then().body("items.id", equalTo(ids))
                .body("items.name", everyItem(nullValue())).body("items.contact", everyItem(nullValue()))
                .body("items.text", equalTo(List.of("意见4", "意见3", "意见2", "意见1", "意见0"))).body("items.disposition", everyItem(equalTo("ADOPTED")))
                .body("items.disposedBy", everyItem(equalTo("clerk-transport")));
        as("clerk-transport").get(CONSULTATIONS + "/" + consultation).then().body("contactsErasedAt", notNullValue()).body("opinions", equalTo(5));
        anybody().get(PUBLIC + "/consultation-comments/" + ids.get(0)).then().body("disposition", equalTo("ADOPTED"));
        as("clerk-transport").get(COMMENTS + "/" + runningComment).then().body("contact", equalTo("li@example.org"));
        assertThat(remarks(consultation)).containsExactly("contacts erased: 2", "contacts erased: 2",
                "contacts erased: 1");
        erasure.erase(2).await().atMost(PATIENCE);
        assertThat(remarks(consultation)).hasSize(3);
    }

    @Test
    void twoReplicasAtOnceEraseEachOnce() {
        List<UUID> consultations = IntStream.range(0, 3).mapToObj(each -> concluded("两个副本" + each, 4)).toList();
        clock.moveBy(Duration.ofDays(91));
        Uni.join().all(IntStream.range(0, 4).mapToObj(each -> erasure.erase(3)).toList()).andFailFast().await().atMost(PATIENCE);
        for (UUID consultation : consultations) {
            Row row = pool.preparedQuery("select contacts_erased, contacts_erased_at from consultation where id = $1")
                    .executeAndAwait(Tuple.of(consultation)).iterator().next();
            assertThat(row.getLong("contacts_erased")).isEqualTo(4);
            assertThat(row.getOffsetDateTime("contacts_erased_at")).isNotNull();
            assertThat(remarks(consultation)).containsExactly("contacts erased: 3", "contacts erased: 1");
        }
    }

    @Test
    void anonymousOpinionsHaveNothingToEraseAndTheConsultationIsDone() {
        UUID consultation = requested(blobs, "匿名意见");
        String receipt = submit(Map.of("consultationId", consultation.toString(), "text", "匿名")).path("receipt");
        comment(consultation, "实名").then().statusCode(201);
        as("clerk-transport").body(Map.of("disposition", "ADOPTED", "reason", "采纳", "clause", "第一条"))
                .post(CONSULTATIONS + "/" + consultation + "/joint-dispositions").then().statusCode(409);
        as("clerk-transport").body(Map.of("disposition", "ADOPTED", "reason", "采纳", "containing", "实名"))
                .post(CONSULTATIONS + "/" + consultation + "/joint-dispositions").then().statusCode(201);
        dispose("clerk-transport", receipt, "ADOPTED").then().statusCode(200);
        close(pool, consultation);
        conclude("head-transport", consultation).then().statusCode(200);
        clock.moveBy(Duration.ofDays(91));
        erasure.erase(100).await().atMost(PATIENCE);
        assertThat(remarks(consultation)).containsExactly("contacts erased: 1");
    }
}
