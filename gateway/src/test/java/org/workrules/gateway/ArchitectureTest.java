package org.workrules.gateway;

import org.junit.jupiter.api.Test;
import org.workrules.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        ArchitectureRules.of("org.workrules.gateway").check();
    }
}
