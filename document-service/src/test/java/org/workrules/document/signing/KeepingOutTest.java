package org.workrules.document.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.workrules.document.interests.InterestRule;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leader;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.leadership.Leaders.Leadership;

/** Who keeps out of a document does not sign it, whatever the matrix gives (art. 30 and 50). */
class KeepingOutTest {

    private static final SigningMatrix MATRIX = SeededMatrix.matrix();

    private static Leader leader(String id, Office office, List<String> departments, String standIn, boolean away) {
        return new Leader(new LeaderPositioned(id, id, "government", List.of(office.role()), departments, List.of(), standIn,
                away ? Cabinet.NOW.minusSeconds(60) : null, null), 1);
    }

    /** A vice-mayor for transport who is there, with a stand-in. */
    private static Leadership paired(boolean standInAway) {
        return new Leadership(List.of(leader("m", Office.MAYOR, List.of(), "v-other", false),
                leader("v-dept", Office.VICE_MAYOR, List.of(Cabinet.TRANSPORT), "v-other", false),
                leader("v-other", Office.VICE_MAYOR, List.of("health"), null, standInAway)));
    }

    private static Verdict decide(Purpose purpose, Leadership leadership, String person, Office office, String... keepOut) {
        return MATRIX.decide(Cabinet.matter(purpose, 1, leadership, List.of(), Set.of(keepOut)), Cabinet.signer(person, office));
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void whoeverMaySignAnyKindOfDocumentDoesNotWhileKeepingOut(Purpose purpose) {
        int steps = purpose.item() == 4 ? 5 : 1;
        for (int step = 1; step <= steps; step++) {
            SigningCase clean = Cabinet.matter(purpose, step, Cabinet.present(), List.of());
            for (Leader leader : Cabinet.present().leaders()) {
                Signer signer = Signer.of(leader);
                SigningCase touched = Cabinet.matter(purpose, step, Cabinet.present(), List.of(), Set.of(signer.person()));
                if (MATRIX.decide(clean, signer).may()) {
                    assertBreaks(InterestRule.SIGNER_KEEPS_OUT, () -> MATRIX.decide(touched, signer).require());
                } else {
                    assertEquals(MATRIX.decide(clean, signer), MATRIX.decide(touched, signer), "of others nothing is said");
                }
            }
        }
    }

    @Test
    void whoKeepsOutIsHinderedLikeOneWhoIsAwayAndTheStandInSigns() {
        Verdict verdict = decide(Purpose.OVERSEAS_PRE_APPROVAL, paired(false), "v-other", Office.VICE_MAYOR, "v-dept");
        assertTrue(verdict.may());
        assertEquals("v-dept", verdict.onBehalfOf());
        assertEquals("v-dept应当回避,由其补位。", verdict.reason().zh());
        assertSame(SigningRule.OVERSEAS_CHAIN, decide(Purpose.OVERSEAS_PRE_APPROVAL, paired(false), "v-other", Office.VICE_MAYOR).rule());
    }

    @Test
    void aStandInWhoIsAwayOrKeepsOutTooDoesNot() {
        assertSame(SigningRule.OVERSEAS_CHAIN,
                decide(Purpose.OVERSEAS_PRE_APPROVAL, paired(true), "v-other", Office.VICE_MAYOR, "v-dept").rule());
        assertSame(InterestRule.SIGNER_KEEPS_OUT,
                decide(Purpose.OVERSEAS_PRE_APPROVAL, paired(false), "v-other", Office.VICE_MAYOR, "v-dept", "v-other").rule());
    }

    @Test
    void nobodyStandsInForTheMayorWhereArticle50LetsNobody() {
        assertSame(SigningRule.DOWNWARD_BY_MAYOR, decide(Purpose.DOWNWARD, paired(false), "v-other", Office.VICE_MAYOR, "m").rule());
    }

    @Test
    void anAuthorizedViceMayorSignsWhatTheMayorKeepsOutOf() {
        List<Authorization> given = SigningMatrixTest.authorization("v-dept", Purpose.ROUTINE_APPROVAL);
        SigningCase matter = Cabinet.matter(Purpose.ROUTINE_APPROVAL, 1, Cabinet.present(), given, Set.of("m"));
        assertTrue(MATRIX.decide(matter, Cabinet.signer("v-dept", Office.VICE_MAYOR)).may());
        assertBreaks(InterestRule.SIGNER_KEEPS_OUT, () -> MATRIX.decide(matter, Cabinet.signer("m", Office.MAYOR)).require());
    }

    @Test
    void whereSomebodyElseKeepsOutTheProperSignerSigns() {
        Verdict verdict = decide(Purpose.DOWNWARD, Cabinet.present(), "m", Office.MAYOR, "v-dept", "director");
        assertTrue(verdict.may());
        assertNull(verdict.onBehalfOf());
    }
}
