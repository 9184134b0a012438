package org.workrules.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"none,ZH", "'',ZH", "zh-CN,ZH", "en,EN", "en-GB,EN", "'zh;q=0.3, en;q=0.9',EN",
        "'en;q=0.3, zh;q=0.9',ZH", "'fr, en;q=0.5',EN", "fr,ZH", "*,ZH", "'en;q=0, *;q=0.1',ZH", "';;;=',ZH", "engelsk,ZH"})
    void theCallersWishDecidesAndChineseIsSpokenOtherwise(String header, Language expected) {
        assertThat(Language.of(header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyKindOfProblemIsNamedInBothLanguages(ProblemType type) {
        assertThat(type.uri()).matches("urn:workrules:problem:[a-z-]+");
        assertThat(type.title().in(Language.EN)).matches("[A-Za-z ]+");
        assertThat(type.title().in(Language.ZH)).matches("\\p{IsHan}+");
        assertThat(ProblemType.ofStatus(type.status())).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"418,MALFORMED", "406,MALFORMED", "501,INTERNAL"})
    void aStatusWithoutAKindOfItsOwnFallsToTheNearest(int status, ProblemType expected) {
        assertThat(ProblemType.ofStatus(status)).isEqualTo(expected);
    }
}
