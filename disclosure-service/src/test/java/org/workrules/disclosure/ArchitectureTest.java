package org.workrules.disclosure;

import org.junit.jupiter.api.Test;
import org.workrules.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theHouseIsInOrder() {
        ArchitectureRules.of("org.workrules.disclosure").check();
    }
}
