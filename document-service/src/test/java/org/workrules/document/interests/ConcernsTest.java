package org.workrules.document.interests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a document concerns, and what of it an interest may touch (art. 30). */
class ConcernsTest {

    private static final Concerned.Organization BUS = new Concerned.Organization("91371100MA3EXAMP1T", "安澜公交集团");
    private static final Concerned.Organization WATER = new Concerned.Organization("91371100MA3EXAMP0P", "安澜水务集团");

    @Test
    void organizationsAreNamedByCodesWhoseCheckCharacterIsRight() {
        Concerned slip = new Concerned(List.of(new Concerned.Organization("91371100MA3EXAMP1X", "安澜公交集团")), List.of());
        assertBreaks(InterestRule.CONCERNED_BY_CODE, () -> Concerns.named(slip));
        assertEquals(List.of(BUS), Concerns.named(new Concerned(List.of(BUS), List.of())).view().organizations());
    }

    @Test
    void eachIsNamedOnceInTheOrderOfTheCodes() {
        Concerned given = new Concerned(List.of(BUS, WATER, BUS), List.of("water", "bus", "water"));
        assertEquals(new Concerned(List.of(WATER, BUS), List.of("bus", "water")), Concerns.named(given).view());
        assertTrue(Concerns.named(given).sameAs(Concerns.named(new Concerned(List.of(WATER, BUS), List.of("water", "bus")))));
        assertFalse(Concerns.named(given).sameAs(new Concerns()));
    }

    @Test
    void aDocumentTouchesWhoseHandsItIsInAndWhatItNames() {
        Concerns concerns = Concerns.named(new Concerned(List.of(BUS), List.of("urban-construction")));
        assertEquals(Set.of("DEPARTMENT:transport", "DEPARTMENT:finance", "ORGANIZATION:91371100MA3EXAMP1T", "FIELD:urban-construction"),
                concerns.touchedBy("transport", "finance"));
        assertEquals(Set.of("DEPARTMENT:transport"), Concerns.named(null).touchedBy("transport"));
    }
}
