package org.workrules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.faults.Books.Announcements;
import org.workrules.faults.Books.Effect;
import org.workrules.faults.Books.Told;

/** The reckoning finds what it is for: made-up losses, doubles and disorder. */
class ReckoningTest {

    private static final Told PROPOSED = new Told("e1", "TopicProposed", "topic", 0);
    private static final Told ADMITTED = new Told("e2", "TopicAdmitted", "topic", 2);
    private static final Effect OPENED = new Effect("matter", "resolution", 1, 1);

    private final Ledger ledger = new Ledger();

    @BeforeEach
    void twoCommandsAreAccepted() {
        ledger.accepted("meeting", "topic");
        ledger.promised("TopicProposed", "topic");
        ledger.accepted("meeting", "topic");
        ledger.promised("TopicAdmitted", "topic");
    }

    private List<String> faults(List<Told> published, long auditLines, Effect effect, Announcements announcements) {
        return Reckoning.faults(ledger, new Books(published, Map.of("meeting", 0L), Map.of("meeting", 0L), Map.of("topic", auditLines),
                List.of(effect), Map.of("emergency", announcements)));
    }

    private List<String> faults(Told... published) {
        return faults(List.of(published), 2, OPENED, new Announcements(3, 3));
    }

    @Test
    void whatAddsUpHasNoFault() {
        assertThat(faults(PROPOSED, ADMITTED)).isEmpty();
    }

    @Test
    void anEventThatIsSentAgainIsTheSameEvent() {
        assertThat(faults(PROPOSED, ADMITTED, PROPOSED)).isEmpty();
    }

    @Test
    void aLostEventIsFound() {
        assertThat(faults(PROPOSED)).containsExactly("TopicAdmitted of topic: published 0 times instead of 1");
    }

    @Test
    void anEventThatWasMadeTwiceIsFound() {
        assertThat(faults(PROPOSED, ADMITTED, new Told("e3", "TopicAdmitted", "topic", 3)))
                .containsExactly("TopicAdmitted of topic: published 2 times instead of 1");
    }

    @Test
    void disorderIsFound() {
        assertThat(faults(ADMITTED, PROPOSED)).containsExactly("TopicProposed of topic: version 0 comes after version 2");
    }

    @Test
    void aCommandCarriedOutTwiceIsFound() {
        assertThat(faults(List.of(PROPOSED, ADMITTED), 3, OPENED, new Announcements(0, 0)))
                .containsExactly("audit of topic: 3 lines instead of 2");
    }

    @Test
    void aLostEffectAndADoubledOneAreFound() {
        assertThat(faults(List.of(PROPOSED, ADMITTED), 2, new Effect("matter", "resolution", 1, 0), new Announcements(0, 0)))
                .containsExactly("matter of resolution: 0 times instead of 1");
        assertThat(faults(List.of(PROPOSED, ADMITTED), 2, new Effect("matter", "resolution", 1, 2), new Announcements(0, 0)))
                .containsExactly("matter of resolution: 2 times instead of 1");
    }

    @Test
    void aDeadlineAnnouncedTwiceIsFound() {
        assertThat(faults(List.of(PROPOSED, ADMITTED), 2, OPENED, new Announcements(3, 4)))
                .containsExactly("deadlines of emergency: announced 4 times instead of 3");
    }

    @Test
    void whatWaitsOrIsParkedIsFound() {
        Books books = new Books(List.of(PROPOSED, ADMITTED), Map.of("meeting", 2L), Map.of("supervision", 1L), Map.of("topic", 2L), List.of(), Map.of());

        assertThat(Reckoning.faults(ledger, books))
                .containsExactly("2 events wait in the outbox of meeting", "1 events are parked in supervision");
    }

    @Test
    void aRefusalThatIsLateOrDoesNotSayWhenToComeBackIsFound() {
        ledger.refused("POST /x", Duration.ofMillis(3001), "5");
        ledger.refused("POST /y", Duration.ofMillis(10), null);
        ledger.unanswered("POST /z", Duration.ofSeconds(30));

        assertThat(faults(PROPOSED, ADMITTED)).containsExactly("POST /x: 503 after 3001 ms", "POST /y: 503 without Retry-After",
                "POST /z: no answer within 30000 ms");
    }
}
