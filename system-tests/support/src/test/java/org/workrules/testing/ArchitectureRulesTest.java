package org.workrules.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchitectureRulesTest {

    /** This module waits for servers and imports the launcher, which is why it is a good bad example. */
    private final ArchitectureRules rules = ArchitectureRules.of("org.workrules.testing");

    @Test
    void importingAnotherServiceIsFound() {
        assertThatThrownBy(rules::noOtherServiceIsImported).isInstanceOf(AssertionError.class)
                .hasMessageContaining("belong to another service").hasMessageContaining("org.workrules.local");
    }

    @Test
    void importingThePlatformAndOneselfIsFine() {
        assertThatCode(ArchitectureRules.of("org.workrules")::noOtherServiceIsImported).doesNotThrowAnyException();
    }

    @Test
    void sleepingIsFound() {
        assertThatThrownBy(rules::nothingSleeps).isInstanceOf(AssertionError.class).hasMessageContaining("sleep");
    }

    @Test
    void whatIsInOrderPasses() {
        assertThatCode(() -> {
            rules.packagesHaveNoCycle();
            rules.namesSayWhatTheThingIs();
            rules.nothingPrints();
            rules.classesAreShort();
        }).doesNotThrowAnyException();
    }

    @Test
    void aClassOfMoreThanThreeHundredLinesIsFound(@TempDir Path module) throws IOException {
        Path sources = Files.createDirectories(module.resolve("src/main/java"));
        Files.createDirectories(module.resolve("target/classes"));
        Files.writeString(sources.resolve("Long.java"), "\n".repeat(301));

        assertThatThrownBy(ArchitectureRules.of("org.workrules.testing", module)::classesAreShort)
                .isInstanceOf(AssertionError.class).hasMessage("Longer than 300 lines: [Long.java has 301 lines]");
    }
}
