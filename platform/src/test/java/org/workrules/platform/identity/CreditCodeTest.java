package org.workrules.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"914403001922038216", "91350100M000100Y43", "91330100799655058B"})
    void aCodeWhoseCheckCharacterIsRightIsValid(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "914403001922038217", "914403001922038261", "91440300192203821", "9144030019220382166",
            "91440300I922038216", "91330100799655058b", "安澜市公共交通集团有限公司安澜市公共"})
    void aSlipOfThePenIsSeen(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }
}
