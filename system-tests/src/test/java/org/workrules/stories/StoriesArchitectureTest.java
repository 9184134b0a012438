package org.workrules.stories;

import org.junit.jupiter.api.Test;
import org.workrules.testing.ArchitectureRules;

class StoriesArchitectureTest {

    private final ArchitectureRules rules = ArchitectureRules.of("org.workrules.stories");

    @Test
    void storiesImportNoServiceAndStayShort() {
        rules.packagesHaveNoCycle();
        rules.noOtherServiceIsImported();
        rules.namesSayWhatTheThingIs();
        rules.nothingPrints();
        rules.classesAreShort();
    }
}
