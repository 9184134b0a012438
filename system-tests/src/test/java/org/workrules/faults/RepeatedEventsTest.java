package org.workrules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.local.ServiceNode;
import org.workrules.local.Topics;
import org.workrules.system.RunningSystem;
import org.workrules.system.WholeSystem;

/** Events that come again: they have had their effect, and have no other. */
@ExtendWith(WholeSystem.class)
class RepeatedEventsTest {

    private final RunningSystem system;

    RepeatedEventsTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void everyEventIsDeliveredTwiceUnderLoad() {
        try (Trial trial = Trial.begin(system)) {
            trial.load().awaitEveryClient(10);
            int repeated = trial.books().flow().repeatEverything();
            trial.load().awaitEveryClient(5);
            trial.books().flow().repeatEverything();
            Books books = trial.reckon("every event delivered twice");
            assertThat(books.published()).hasSizeGreaterThan(repeated);
        }
    }

    @Test
    void aConsumerGroupThatStartsFromTheBeginningEndsInTheSameState() {
        try (Trial trial = Trial.begin(system)) {
            trial.load().awaitEveryClient(10);
            trial.reckon("before supervision and disclosure read everything again");
            String before = state(trial.books().shelf());
            String group = "-" + UUID.randomUUID();
            List<String> again = List.of("supervision", "disclosure");

            restart(trial, again, group);

            trial.books().awaitRest();
            assertThat(state(trial.books().shelf())).isEqualTo(before);
            System.out.printf("faults: %s read everything again as a new consumer group, %d tables unchanged%n", again, before.lines().count());
            restart(trial, again, null);
        }
    }

    /** Who leads is known to supervision from the topic alone; an operator may throw the projection away and let it be read anew. */
    @Test
    void aProjectionThatWasThrownAwayIsBuiltAgain() {
        try (Trial trial = Trial.quiet(system)) {
            Shelf shelf = trial.books().shelf();
            String before = Content.of(shelf, "supervision", "leader");
            assertThat(shelf.count("supervision", "select count(*) from leader")).isPositive();
            system.local().service("supervision").stop();
            shelf.change("supervision", "delete from leader", "delete from inbox where event_id in ('"
                    + String.join("','", trial.books().flow().ids(Topics.LEADERSHIP)) + "')");

            restart(trial, List.of("supervision"), "-" + UUID.randomUUID());

            trial.books().awaitRest();
            assertThat(Content.of(shelf, "supervision", "leader")).isEqualTo(before);
            System.out.printf("faults: projection of leaders built again: %s", before);
            restart(trial, List.of("supervision"), null);
        }
    }

    private static String state(Shelf shelf) {
        return RunningSystem.SERVICES.stream().map(service -> Content.of(shelf, service)).reduce("", String::concat);
    }

    private void restart(Trial trial, List<String> services, String groupSuffix) {
        services.parallelStream().forEach(service -> {
            ServiceNode node = system.local().service(service);
            node.configure("WORKRULES_GROUP_SUFFIX", groupSuffix);
            node.restart();
        });
        services.forEach(service -> trial.books().readsAs(service, groupSuffix == null ? service : service + groupSuffix));
        trial.books().awaitRest();
    }
}
