package org.workrules.document.interpretations;

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
import org.workrules.platform.policy.PolicySet;

class InterpretationRuleTest {

    private static final InterpretRegulation REQUEST = new InterpretRegulation(UUID.randomUUID(), "第八条", "是否包括?", null, "包括。");

    private static Act by(Office office) {
        return new Act(new Caller("x", "x", "legal-office", Set.of(office), Clearance.INTERNAL), Instant.parse("2026-11-24T02:00:00Z"),
                new PolicySet(List.of()));
    }

    @Test
    void onlyARegulationInForceAndOnlyByTheLegalOffice() {
        assertThrows(Denied.class, () -> Interpretation.give(REQUEST, new InterpretationFacts(null, Set.of()), by(Office.DEPARTMENT_HEAD)));
        assertBreaks(InterpretationRule.OF_REGULATION_IN_FORCE, () -> Interpretation.give(REQUEST, new InterpretationFacts(null, Set.of()), by(Office.LEGAL_OFFICE)));
    }
}
