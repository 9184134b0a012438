package org.workrules.supervision;

import org.junit.jupiter.api.Test;
import org.workrules.testing.ArchitectureRules;

/** What holds for every module of the house. */
class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        ArchitectureRules.of("org.workrules.supervision").check();
    }
}
