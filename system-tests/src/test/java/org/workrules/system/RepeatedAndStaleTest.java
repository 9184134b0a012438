package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workrules.system.Problems.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.stories.Call;
import org.workrules.stories.Reply;

/** What is sent twice takes effect once, and nobody acts on a version that is no longer. */
@ExtendWith(WholeSystem.class)
class RepeatedAndStaleTest {

    private static final String TOPICS = "/api/meetings/topics";

    private final RunningSystem system;

    RepeatedAndStaleTest(RunningSystem system) {
        this.system = system;
    }

    private Call proposing(String title, String key) {
        return Call.post(TOPICS, Map.of("title", title, "summary", "测试", "relatedDepartments", List.of("finance"), "secrecy", "public"))
                .by("head-education").with("Idempotency-Key", key);
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndStoresNothingMore() {
        String title = "重复提交" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        Reply first = system.send(proposing(title, key));
        Reply again = system.send(proposing(title, key));
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("location")).isEqualTo(first.header("location")).isEqualTo(TOPICS + "/" + first.field("id"));
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(system.send(Call.get(TOPICS + "?department=education&limit=200").by("office-director")).text().split(title, -1))
                .hasSize(2);
    }

    @Test
    void aKeyUsedForAnotherRequestIsRefused() {
        String key = UUID.randomUUID().toString();
        assertThat(system.send(proposing("第一次" + key, key)).status()).isEqualTo(201);
        assertProblem(system.send(proposing("第二次" + key, key)), 422, "key-reused");
    }

    @Test
    void twoPeopleMayUseTheSameKey() {
        String key = UUID.randomUUID().toString();
        assertThat(system.send(proposing("甲" + key, key)).status()).isEqualTo(201);
        assertThat(system.send(proposing("乙" + key, key).by("head-health")).status()).isEqualTo(201);
    }

    @Test
    void anActOnAStaleVersionIsRefusedAndChangesNothing() {
        Reply topic = system.send(proposing("版本" + UUID.randomUUID(), UUID.randomUUID().toString()));
        String record = TOPICS + "/" + topic.field("id");
        Call agreeing = Call.post(record + "/countersignatures", Map.of("opinion", "AGREED")).by("head-finance");
        assertThat(system.send(agreeing.on(topic.etag())).status()).isEqualTo(200);

        Reply stale = system.send(Call.post(record + "/withdrawal", null).by("head-education").on(topic.etag()));
        assertProblem(stale, 412, "stale");
        Reply unversioned = system.send(Call.post(record + "/withdrawal", null).by("head-education"));
        assertProblem(unversioned, 428, "precondition-required");

        Reply now = system.send(Call.get(record).by("head-education"));
        assertThat(now.field("state")).isEqualTo("COORDINATED");
        assertThat(system.send(Call.post(record + "/withdrawal", null).by("head-education").on(now.etag())).field("state"))
                .isEqualTo("WITHDRAWN");
    }
}
