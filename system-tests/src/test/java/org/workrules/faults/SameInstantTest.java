package org.workrules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.stories.Call;
import org.workrules.stories.Reply;
import org.workrules.system.RunningSystem;
import org.workrules.system.WholeSystem;

/** Several requests about one thing at the same instant: one is carried out, and nothing is half done. */
@ExtendWith(WholeSystem.class)
class SameInstantTest {

    private static final String TOPICS = "/api/meetings/topics";
    private static final int ROUNDS = 100;
    private static final int AT_ONCE = 20;

    private final RunningSystem system;
    private final ExecutorService people = Executors.newCachedThreadPool();

    SameInstantTest(RunningSystem system) {
        this.system = system;
    }

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    @Test
    void ofTwoWhoChangeOneRecordOneWinsEachTime() {
        try (Trial trial = Trial.quiet(system)) {
            PatientClient department = trial.client(system.address());
            for (int round = 0; round < ROUNDS; round++) {
                Reply topic = department.create("head-health", TOPICS, Decisions.topic("foreign-affairs", "petition-bureau"), "TopicProposed");
                String record = TOPICS + "/" + topic.field("id");
                CyclicBarrier start = new CyclicBarrier(2);

                List<Reply> replies = atOnce(start, Stream.of("head-foreign-affairs", "head-petition-bureau")
                        .map(person -> countersign(record, person, topic.etag())).toList());

                assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 412);
                Reply won = replies.stream().filter(Reply::succeeded).findFirst().orElseThrow();
                trial.ledger().accepted("meeting", topic.field("id"));
                trial.ledger().promised("TopicCountersigned", topic.field("id"));
                Reply now = system.send(Call.get(record).by("head-health"));
                assertThat(now.etag()).isEqualTo(won.etag());
                assertThat(signed(now)).as("countersignatures given").isEqualTo(1);
            }
            trial.reckon("two people at the same instant, " + ROUNDS + " times");
        }
    }

    private static long signed(Reply topic) {
        return topic.json().path("countersignatures").findValues("signedBy").stream().filter(who -> !who.isNull()).count();
    }

    private static Call countersign(String record, String person, String version) {
        return Call.post(record + "/countersignatures", Map.of("opinion", "AGREED")).by(person).on(version);
    }

    /** While the first request with a key is still under way, the others wait for its answer. */
    @Test
    void aKeyThatIsRepeatedWhileTheFirstRequestRunsHasOneEffectAndOneAnswer() throws SQLException {
        try (Trial trial = Trial.quiet(system); Connection brake = trial.books().shelf().open("meeting")) {
            String key = UUID.randomUUID().toString();
            Map<String, Object> topic = Decisions.topic("foreign-affairs");
            system.send(Call.get(TOPICS).by("head-health"));
            brake.setAutoCommit(false);
            brake.createStatement().execute("lock table outbox in exclusive mode");
            List<CompletableFuture<Reply>> replies = IntStream.range(0, AT_ONCE).mapToObj(i -> CompletableFuture.supplyAsync(() -> system.send(
                    Call.post(TOPICS, topic).by("head-health").with("Idempotency-Key", key)), people)).toList();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> trial.books().shelf().count("meeting",
                    "select count(*) from pg_stat_activity where datname = 'meeting' and wait_event_type = 'Lock' and query like '%idempotency_key%'") > 5);
            brake.rollback();

            List<Reply> all = replies.stream().map(CompletableFuture::join).toList();

            assertThat(all).allSatisfy(reply -> assertThat(reply.status()).as(reply.text()).isEqualTo(201));
            assertThat(all).extracting(Reply::text).containsOnly(all.get(0).text());
            assertThat(all).extracting(Reply::etag).containsOnly(all.get(0).etag());
            assertThat(trial.books().shelf().count("meeting", "select count(*) from topic where title = '" + topic.get("title") + "'")).isEqualTo(1);
            trial.ledger().accepted("meeting", all.get(0).field("id"));
            trial.ledger().promised("TopicProposed", all.get(0).field("id"));
            trial.reckon("one key " + AT_ONCE + " times at once");
        }
    }

    private List<Reply> atOnce(CyclicBarrier start, List<Call> calls) {
        return calls.stream().map(call -> CompletableFuture.supplyAsync(() -> {
            try {
                start.await();
                return system.send(call);
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new AssertionError(e);
            }
        }, people)).toList().stream().map(CompletableFuture::join).toList();
    }
}
