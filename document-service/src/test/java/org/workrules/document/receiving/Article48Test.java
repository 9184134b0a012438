package org.workrules.document.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Art. 48 as a table: what may be sent up and what may not, with exactly the rules that each case breaks. */
class Article48Test {

    private static final String TABLE = "/receiving/article-48.csv";

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = TABLE, delimiter = '|')
    void everyCaseBreaksExactlyTheRulesNamed(String what, String base, String changes, String expected) {
        List<String> broken = Examination.of(Letters.base(base).with(changes).onPaper(), Letters.FUNCTIONAL).stream()
                .map(finding -> finding.rule().name()).toList();
        assertEquals(expected.equals("-") ? List.of() : List.of(expected.split(" ")), broken, what);
    }

    @Test
    void theTableHoldsAHundredCasesHalfOfThemCleanAndBreaksEveryRule() {
        List<String> cases = cases();
        long clean = cases.stream().filter(line -> line.endsWith("|-")).count();
        assertTrue(cases.size() >= 100, () -> "cases: " + cases.size());
        assertTrue(clean * 2 >= cases.size(), () -> "clean: " + clean + " of " + cases.size());
        Set<SendingRule> broken = EnumSet.noneOf(SendingRule.class);
        cases.stream().map(line -> line.substring(line.lastIndexOf('|') + 1)).filter(rules -> !rules.equals("-"))
                .flatMap(rules -> Arrays.stream(rules.split(" "))).map(SendingRule::valueOf).forEach(broken::add);
        assertEquals(EnumSet.allOf(SendingRule.class), broken);
    }

    private static List<String> cases() {
        try (InputStream table = Article48Test.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
