package org.workrules.disclosure.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.disclosure.publicity.PublicationLife.Step;

class PublicationLifeTest {

    /** Rows: from; columns: PREPARE, PASS, RETURN, RELEASE, WITHHOLD, WITHDRAW; a dash where the step is refused. */
    @ParameterizedTest
    @CsvSource({
            "OPEN,      PREPARED, -,        -,    -,         WITHHELD, WITHDRAWN",
            "PREPARED,  PREPARED, REVIEWED, OPEN, -,         WITHHELD, WITHDRAWN",
            "REVIEWED,  PREPARED, -,        -,    PUBLISHED, WITHHELD, WITHDRAWN",
            "PUBLISHED, PREPARED, -,        -,    -,         -,        WITHDRAWN",
            "WITHHELD,  PREPARED, -,        -,    -,         -,        -",
            "WITHDRAWN, PREPARED, -,        -,    -,         WITHHELD, -"})
    void everyStepLeadsWhereTheTableSaysOrIsRefused(PublicationState from, String prepare, String pass, String back,
                                                    String release, String withhold, String withdraw) {
        check(from, Step.PREPARE, prepare);
        check(from, Step.PASS, pass);
        check(from, Step.RETURN, back);
        check(from, Step.RELEASE, release);
        check(from, Step.WITHHOLD, withhold);
        check(from, Step.WITHDRAW, withdraw);
    }

    private static void check(PublicationState from, Step step, String to) {
        Optional<PublicationState> expected = to.equals("-") ? Optional.empty() : Optional.of(PublicationState.valueOf(to));
        if (expected.isEmpty()) {
            assertBreaks(PublicationRule.LIFE, () -> PublicationLife.after(from, step));
        } else {
            assertThat(PublicationLife.after(from, step)).isEqualTo(expected.get());
        }
    }
}
