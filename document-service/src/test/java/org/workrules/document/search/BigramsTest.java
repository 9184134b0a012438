package org.workrules.document.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a text is cut into pairs. */
class BigramsTest {

    @Test
    void neighbouringCharactersMakePairs() {
        assertEquals(List.of("桥梁", "梁安", "安全"), List.copyOf(Bigrams.of(Bigrams.normal("桥梁安全"))));
    }

    @Test
    void whatIsNeitherLetterNorDigitParts() {
        assertEquals("安政发 2026 1号", Bigrams.normal("安政发〔2026〕1号"));
        assertEquals(List.of("安政", "政发", "20", "02", "26", "1号"), List.copyOf(Bigrams.of("安政发 2026 1号")));
    }

    @Test
    void fullWidthAndCaseMakeNoDifference() {
        assertEquals(Bigrams.normal("gb/t 9704"), Bigrams.normal("GB/T 9704"));
        assertEquals("gb t 9704", Bigrams.normal("  GB/T 9704。"));
    }

    @Test
    void aSingleCharacterHasNoPairAndCharactersOutsideTheBasicPlaneAreWhole() {
        assertEquals(0, Bigrams.of(Bigrams.normal("桥 梁")).size());
        assertEquals(List.of("𠮷野"), List.copyOf(Bigrams.of(Bigrams.normal("𠮷野"))));
        assertEquals(0, Bigrams.of(Bigrams.normal("。!?")).size());
    }
}
