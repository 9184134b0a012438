package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.local.ServiceNode;
import org.workrules.stories.MajorDecisionStory;
import org.workrules.stories.Stage;
import org.workrules.stories.Step;
import org.workrules.stories.Story;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;

/**
 * The saga of a major decision through three services (articles 10 to 12, 21, 24). Nobody can wait for the days that the public has, so
 * disclosure-service is started with a clock that runs ahead, as rehearsals do.
 */
@ExtendWith(WholeSystem.class)
class MajorDecisionTest {

    private static final String OFFSET = "WORKRULES_CLOCK_OFFSET";

    private final RunningSystem system;
    private final ServiceNode disclosure;
    private boolean jumped;

    MajorDecisionTest(RunningSystem system) {
        this.system = system;
        this.disclosure = system.local().service("disclosure");
    }

    @AfterEach
    void theClockIsRight() {
        if (jumped) {
            jump(null);
        }
    }

    @Test
    void aMajorDecisionTakesItsFiveStepsAndIsIssuedAfterItWasReported() {
        Silence silence = new Silence();
        Stage stage = MajorDecisionStory.asked().tell(system.gateway(), silence);
        jump("P8D");
        MajorDecisionStory.decided().goOn(stage, silence);
        Set<String> promised = Stream.of(MajorDecisionStory.asked(), MajorDecisionStory.decided()).map(Story::steps).flatMap(List::stream)
                .map(Step::events).flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                assertThat(system.events().stream().map(MajorDecisionTest::nameOf).collect(Collectors.toSet())).containsAll(promised));
        List<PublishedEvent> told = system.events().stream()
                .filter(event -> stage.story().equals(event.headers().get("ce_correlationid"))).toList();
        assertThat(told).extracting(MajorDecisionTest::nameOf)
                .contains("ConsultationRequested", "ConsultationOpened", "ConsultationConcluded", "DecisionReady");
        told.forEach(EventContracts::check);
    }

    private static String nameOf(PublishedEvent event) {
        return event.type().split("\\.")[3];
    }

    private void jump(String offset) {
        jumped = offset != null;
        disclosure.configure(OFFSET, offset);
        disclosure.kill();
        disclosure.start();
    }

    /** Nobody listens. */
    private static final class Silence implements Story.Teller {

        @Override
        public void begins(Story story) {
            // nobody listens
        }

        @Override
        public void held(int number, Step step, Stage stage) {
            // nobody listens
        }
    }
}
