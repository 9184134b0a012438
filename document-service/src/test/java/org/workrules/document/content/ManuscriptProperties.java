package org.workrules.document.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever body and annexes hold, one text keeps them apart. */
class ManuscriptProperties {

    @Provide
    Arbitrary<Manuscript> manuscripts() {
        Arbitrary<String> texts = Arbitraries.of("正文。", "\n", "附件", "附件1\n", "1", " ", "| 甲 | 乙 |").list().ofMinSize(1).ofMaxSize(6)
                .map(parts -> String.join("", parts));
        Arbitrary<Annex> annexes = Combinators.combine(Arbitraries.of("方案", "附件1", "名单（第2批）"), texts).as(Annex::new);
        return Combinators.combine(texts, annexes.list().ofMaxSize(4)).as(Manuscript::new);
    }

    @Property
    void whatIsKeptIsReadBackToTheLetter(@ForAll("manuscripts") Manuscript text) {
        assertEquals(text, Manuscript.read(text.text()));
    }
}
