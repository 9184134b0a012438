package org.workrules.document.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a text is found by its pairs. */
class BigramsProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("桥梁安全管理通知公文,。 〔〕AaZ0129").ofMaxLength(60);
    }

    @Property
    void thePairsOfAPartAreAmongThePairsOfTheWhole(@ForAll("texts") String before, @ForAll("texts") String part, @ForAll("texts") String after) {
        String whole = Bigrams.normal(before + part + after);
        assertTrue(Bigrams.of(whole).containsAll(Bigrams.of(Bigrams.normal(part))));
    }

    @Property
    void aNormalTextIsItsOwnNormalForm(@ForAll("texts") String text) {
        assertEquals(Bigrams.normal(text), Bigrams.normal(Bigrams.normal(text)));
    }
}
