package org.workrules.document.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.policy.PolicySet;

/** Who got an issued document and who read it (art. 51). */
class CirculationTest {

    private static final Instant SENT = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant READ = Instant.parse("2026-11-24T03:00:00Z");
    private static final ReadDocument SEEN = new ReadDocument("已阅");

    private static Act act(String person, String department, Instant at) {
        return new Act(new Caller(person, person, department, Set.of(Office.DEPARTMENT_CLERK), Clearance.INTERNAL), at,
                new PolicySet(List.of()));
    }

    private static Circulation toHealth(Clearance secrecy) {
        return Circulation.send(new Sent(UUID.randomUUID(), "安政发〔2026〕1号", "通知", secrecy, "transport"), "health",
                act("office", "general-office", SENT));
    }

    @Test
    void theFirstReaderReceivesItForTheDepartment() {
        Circulation circulation = toHealth(Clearance.INTERNAL);
        assertNull(circulation.view().receivedAt());
        circulation.read(SEEN, act("wang", "health", READ));
        circulation.read(new ReadDocument(null), act("li", "health", READ.plusSeconds(60)));
        assertEquals(READ, circulation.view().receivedAt());
        assertEquals(List.of("wang", "li"), circulation.view().readings().stream().map(ReadingView::person).toList());
    }

    @Test
    void aPersonSignsOnce() {
        Circulation circulation = toHealth(Clearance.INTERNAL);
        circulation.read(SEEN, act("wang", "health", READ));
        assertBreaks(CirculationRule.READ_ONCE, () -> circulation.read(SEEN, act("wang", "health", READ)));
    }

    @Test
    void onlyWhomItWasSentToSignsForIt() {
        assertThrows(Denied.class, () -> toHealth(Clearance.INTERNAL).read(SEEN, act("zhao", "transport", READ)));
        assertThrows(NotFound.class, () -> toHealth(Clearance.INTERNAL).read(SEEN, act("qian", "education", READ)));
        assertThrows(NotFound.class, () -> toHealth(Clearance.SECRET).read(SEEN, act("wang", "health", READ)), "clearance is needed");
    }
}
