package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workrules.system.Problems.assertProblem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.stories.Call;
import org.workrules.stories.Reply;

/** When one service is away, the others go on. */
@ExtendWith(WholeSystem.class)
class OneServiceAwayTest {

    private final RunningSystem system;

    OneServiceAwayTest(RunningSystem system) {
        this.system = system;
    }

    @AfterEach
    void bringItBack() {
        if (!system.local().service("supervision").isRunning()) {
            system.local().service("supervision").start();
        }
    }

    @Test
    void theDeskNamesWhoIsAwayAndShowsTheRest() {
        String title = "待会签议题" + UUID.randomUUID();
        Reply proposed = system.send(Call.post("/api/meetings/topics", Map.of("title", title, "summary", "测试",
                "relatedDepartments", List.of("transport"), "secrecy", "public")).by("head-education"));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        awaitCompleteDesk();

        system.local().service("supervision").kill();

        Reply desk = desk();
        assertThat(desk.json().path("missing").findValuesAsText("service")).containsExactly("supervision-service");
        assertThat(desk.json().path("items").findValuesAsText("title")).contains(title);
        Reply away = system.send(Call.get("/api/supervision/matters").by("head-transport"));
        assertProblem(away, 503, "unavailable");
        assertThat(away.field("service")).isEqualTo("supervision-service");
        assertThat(away.header("retry-after")).isNotNull();
        assertThat(system.send(Call.get("/api/rules")).json().path("articles")).isNotEmpty();

        system.local().service("supervision").start();

        awaitCompleteDesk();
        assertThat(system.send(Call.get("/api/supervision/matters").by("head-transport")).status()).isEqualTo(200);
    }

    /** The first answers of a service that has just started may take longer than the desk waits. */
    private void awaitCompleteDesk() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(desk().json().path("missing")).isEmpty());
    }

    private Reply desk() {
        Reply desk = system.send(Call.get("/api/desk").by("head-transport"));
        assertThat(desk.status()).as(desk.text()).isEqualTo(200);
        return desk;
    }
}
