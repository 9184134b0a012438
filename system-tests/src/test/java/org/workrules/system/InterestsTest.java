package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An interest declared in one service keeps a member out of a topic in another (art. 30). */
@ExtendWith(WholeSystem.class)
class InterestsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Acting acting;

    InterestsTest(RunningSystem system) {
        acting = new Acting(system);
    }

    @Test
    void whatIsDeclaredInTheIntegrityRegisterIsKnownToTheMeetingUntilItIsWithdrawn() {
        String field = "schools-" + Long.toString(System.nanoTime(), 36);
        String topic = acting.admitted("民办学校设立");
        acting.act("head-education", topic, "parties", Map.of("organizations", List.of(), "fields", List.of(field)));
        String meeting = acting.convened("市政府常务会议", Instant.now().plus(Duration.ofDays(70)).toString(), topic);
        assertThat(acting.read("office-director", meeting + "/interests").json()).isEmpty();
        String interest = acting.create("vice-mayor-5", "/api/supervision/interests", Map.of("relation", "CHILD", "kind", "FIELD", "code", field,
                "name", "民办教育", "description", "子女经营民办学校", "since", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(acting.read("office-director", meeting + "/interests").json()
                .findValuesAsText("personId")).containsExactly("vice-mayor-5"));
        assertThat(acting.read("mayor", meeting + "/interests").text()).doesNotContain("民办教育", "CHILD");
        acting.act("vice-mayor-5", interest, "withdrawal", Map.of("reason", "学校已转让"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(acting.read("office-director", meeting + "/interests").json()).isEmpty());
        acting.act("office-director", meeting, "cancellation", Map.of("reason", "并入下次会议"));
    }
}
