package org.workrules.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.policy.PolicySet;

class ParkedEventTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Act ACT = new Act(Caller.service("sample"), NOW, new PolicySet(List.of()));

    @Test
    void aParkedEventIsSettledOnce() {
        IncomingEvent event = new IncomingEvent(UUID.randomUUID(), "t", "meeting.events", "k", Map.of(), "{}");
        ParkedEvent parked = new ParkedEvent("sample", event, "{}", new IllegalStateException("x".repeat(9000)), 3, NOW);
        assertEquals(4000, parked.view().cause().length());
        parked.discard(ACT);
        assertEquals(ParkedEvent.State.DISCARDED, parked.view().state());
        assertBreaks(ParkedRule.SETTLED_ONCE, () -> parked.replay(ACT));
    }
}
