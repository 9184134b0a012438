package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.stories.DecisionStory;
import org.workrules.stories.IncidentStory;
import org.workrules.stories.Refusals;
import org.workrules.stories.Stage;
import org.workrules.stories.Step;
import org.workrules.stories.Story;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;

@ExtendWith(WholeSystem.class)
class StoriesTest {

    private static final Story.Teller SILENT = new Story.Teller() {
        @Override
        public void begins(Story story) {
            // nobody listens
        }

        @Override
        public void held(int number, Step step, Stage stage) {
            // nobody listens
        }
    };

    private final RunningSystem system;

    StoriesTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void aTopicBecomesAPublishedDocumentAndASupervisedMatter() {
        assertHolds(DecisionStory.story());
    }

    @Test
    void anAccidentReachesTheProvinceAndALateReportIsAccountedFor() {
        assertHolds(IncidentStory.story());
    }

    @Test
    void threeRefusalsNameTheirArticles() {
        assertHolds(Refusals.story());
    }

    /** Stories hold as often as they are told on the same data, in any order. */
    private void assertHolds(Story story) {
        story.tell(system.gateway(), SILENT);
        story.tell(system.gateway(), SILENT);
        Set<String> promised = story.steps().stream().map(Step::events).flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(eventNames()).containsAll(promised));
    }

    private Set<String> eventNames() {
        return system.events().stream().map(StoriesTest::nameOf).collect(Collectors.toSet());
    }

    private static String nameOf(PublishedEvent event) {
        return event.type().split("\\.")[3];
    }

    /** The events on record go through the same door as those of a department system that reads the topics. */
    @Test
    void aDecisionCanBeFollowedByItsCorrelationId() {
        Stage stage = DecisionStory.story().tell(system.gateway(), SILENT);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(told(stage))
                .extracting(StoriesTest::nameOf)
                .contains("TopicProposed", "ResolutionAdopted", "MatterOpened", "DocumentSigned", "DocumentIssued", "PublicationTaskOpened"));
        List<PublishedEvent> told = told(stage);
        assertThat(subjectOf(told, "ResolutionAdopted")).isEqualTo(stage.kept("resolutionId"));
        assertThat(subjectOf(told, "DocumentIssued")).isEqualTo(stage.kept("documentId"));
        assertThat(told).filteredOn(event -> nameOf(event).equals("MatterOpened")).extracting(PublishedEvent::subject)
                .contains(stage.kept("matterId"));
        told.forEach(EventContracts::check);
    }

    private List<PublishedEvent> told(Stage stage) {
        return system.events().stream().filter(event -> stage.story().equals(event.headers().get("ce_correlationid"))).toList();
    }

    private static String subjectOf(List<PublishedEvent> events, String name) {
        return events.stream().filter(event -> nameOf(event).equals(name)).findFirst().orElseThrow().subject();
    }
}
