package org.workrules.emergency;

import org.junit.jupiter.api.Test;
import org.workrules.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theHouseStandsAsDrawn() {
        ArchitectureRules.of("org.workrules.emergency").check();
    }
}
