package org.workrules.document.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.policy.PolicySet;
import org.workrules.platform.rules.RuleBroken;

/** Who may sign: every purpose and step, every office, standing in or not, authorized or not (art. 50). */
class SigningMatrixTest {

    private static final SigningMatrix MATRIX = SeededMatrix.matrix();
    private static final Map<String, Office> PEOPLE = Map.of("m", Office.MAYOR, "v-dept", Office.VICE_MAYOR,
            "v-foreign", Office.VICE_MAYOR, "v-other", Office.VICE_MAYOR, "sg", Office.SECRETARY_GENERAL,
            "director", Office.OFFICE_DIRECTOR);

    /** What art. 50 says, written down a second time without the matrix. */
    private static boolean article50Allows(Purpose purpose, int step, String person, Office office, boolean standsIn, boolean authorized) {
        return switch (purpose.item()) {
            case 1, 2, 3 -> office == Office.MAYOR;
            case 4 -> switch (step) {
                case 1 -> person.equals("v-dept") || standsIn;
                case 2, 5 -> person.equals("v-foreign") || standsIn;
                case 3 -> office == Office.MAYOR;
                default -> office == Office.SECRETARY_GENERAL || office == Office.OFFICE_DIRECTOR;
            };
            case 5 -> office == Office.MAYOR || office == Office.VICE_MAYOR && authorized;
            default -> office == Office.OFFICE_DIRECTOR;
        };
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void everyCombinationIsDecidedAsArticle50Says(Purpose purpose) {
        int steps = purpose.item() == 4 ? 5 : 1;
        List<String> wrong = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            for (boolean authorized : new boolean[] {false, true}) {
                for (Map.Entry<String, Office> known : PEOPLE.entrySet()) {
                    ask(wrong, purpose, step, known.getKey(), known.getValue(), false, authorized);
                }
                for (Office office : Office.values()) {
                    ask(wrong, purpose, step, "somebody", office, false, authorized);
                    ask(wrong, purpose, step, "somebody", office, true, authorized);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void ask(List<String> wrong, Purpose purpose, int step, String person, Office office, boolean standsIn, boolean authorized) {
        Leadership leadership = standsIn ? Cabinet.awayWith(person, office) : Cabinet.present();
        SigningCase matter = Cabinet.matter(purpose, step, leadership, authorized ? authorization(person, purpose) : List.of());
        Verdict verdict = MATRIX.decide(matter, Cabinet.signer(person, office));
        boolean expected = article50Allows(purpose, step, person, office, standsIn, authorized);
        if (verdict.may() != expected) {
            wrong.add(purpose + " step " + step + " " + person + " " + office + " standsIn=" + standsIn + " authorized=" + authorized);
        }
        if (!verdict.may()) {
            assertEquals(purpose.item(), verdict.rule().text().article().item(), "a refusal names its item");
            assertEquals(50, verdict.rule().text().article().number());
        }
    }

    static List<Authorization> authorization(String person, Purpose purpose) {
        if (!purpose.mayBeEntrusted()) {
            return List.of();
        }
        AuthorizeSigning request = new AuthorizeSigning(person, purpose, null, Cabinet.TODAY, Cabinet.TODAY);
        return List.of(Authorization.grant(request, Cabinet.viceMayor(person), mayorsAct()));
    }

    static Act mayorsAct() {
        return new Act(new Caller("m", "m", "government", Set.of(Office.MAYOR), Clearance.TOP_SECRET), Cabinet.NOW,
                new PolicySet(List.of()));
    }

    @Test
    void everyPurposeHasAChainWithoutAGap() {
        for (Purpose purpose : Purpose.values()) {
            List<Integer> steps = new ArrayList<>(new TreeSet<>(MATRIX.chain(purpose, Cabinet.TODAY).stream().map(MatrixRow::step).toList()));
            assertEquals(IntStream.rangeClosed(1, steps.size()).boxed().toList(), steps, purpose.name());
            assertTrue(MATRIX.chain(purpose, Cabinet.TODAY).stream().allMatch(row -> row.item() == purpose.item()), purpose.name());
            assertTrue(MATRIX.isLast(purpose, steps.size(), Cabinet.TODAY), purpose.name());
        }
        assertEquals(17, MATRIX.rows().size());
    }

    @Test
    void theLastStepOfTheOverseasChainSignsForIssue() {
        List<SigningAct> acts = MATRIX.chain(Purpose.OVERSEAS_PRE_APPROVAL, Cabinet.TODAY).stream().map(MatrixRow::act).distinct().toList();
        assertEquals(List.of(SigningAct.REVIEW, SigningAct.APPROVAL, SigningAct.PARTY_CONSENT, SigningAct.SIGNATURE), acts);
        assertFalse(MATRIX.isLast(Purpose.OVERSEAS_PRE_APPROVAL, 4, Cabinet.TODAY));
    }

    @Test
    void aStandInOfTheMayorIsRefusedWithTheItem() {
        SigningCase matter = Cabinet.matter(Purpose.NORMATIVE, 1, Cabinet.awayWith("v-other", Office.VICE_MAYOR), List.of());
        RuntimeException refusal = assertBreaks(SigningRule.DOWNWARD_BY_MAYOR,
                () -> MATRIX.decide(matter, Cabinet.signer("v-other", Office.VICE_MAYOR)).require());
        assertEquals("第五十条第二项", ((RuleBroken) refusal).rule().text().article().label().zh());
        assertEquals("v-other系m的补位人,但此项不得由补位人签署。", ((RuleBroken) refusal).detail().zh());
    }

    @Test
    void aViceMayorSignsNoReportToTheProvince() {
        assertBreaks(SigningRule.UPWARD_BY_MAYOR, () -> decide(Purpose.UPWARD_REPORT, "v-dept").require());
        assertTrue(MATRIX.decide(Cabinet.matter(Purpose.UPWARD_REPORT, 1, Cabinet.present(), List.of()),
                Cabinet.signer("m", Office.MAYOR)).may());
    }

    @Test
    void aViceMayorSignsNoAppointment() {
        assertBreaks(SigningRule.APPOINTMENT_BY_MAYOR, () -> decide(Purpose.APPOINTMENT, "v-dept").require());
    }

    @Test
    void theMayorDoesNotTakeTheFirstStepOfTheOverseasChain() {
        SigningCase matter = Cabinet.matter(Purpose.OVERSEAS_PRE_APPROVAL, 1, Cabinet.present(), List.of());
        assertBreaks(SigningRule.OVERSEAS_CHAIN, () -> MATRIX.decide(matter, Cabinet.signer("m", Office.MAYOR)).require());
        assertTrue(MATRIX.decide(matter, Cabinet.signer("v-dept", Office.VICE_MAYOR)).may());
    }

    @Test
    void aStandInOfTheViceMayorSignsOnBehalfOfThatViceMayor() {
        SigningCase matter = Cabinet.matter(Purpose.OVERSEAS_PRE_APPROVAL, 5, Cabinet.awayWith("v-other", Office.VICE_MAYOR), List.of());
        Verdict verdict = MATRIX.decide(matter, Cabinet.signer("v-other", Office.VICE_MAYOR));
        assertTrue(verdict.may());
        assertEquals("v-foreign", verdict.onBehalfOf());
        assertNull(MATRIX.decide(matter, Cabinet.signer("v-foreign", Office.VICE_MAYOR)).onBehalfOf());
    }

    @Test
    void aDepartmentThatNobodyIsInChargeOfHasNoFirstSigner() {
        SigningCase matter = new SigningCase(Purpose.OVERSEAS_PRE_APPROVAL, 1, "petition-bureau", Cabinet.TODAY, false, Cabinet.NOW,
                Cabinet.present(), List.of(), Set.of());
        Verdict verdict = MATRIX.decide(matter, Cabinet.signer("v-dept", Office.VICE_MAYOR));
        assertSame(SigningRule.OVERSEAS_CHAIN, verdict.rule());
        assertEquals("没有副市长分管部门 petition-bureau。", verdict.reason().zh());
    }

    @Test
    void aViceMayorSignsWhatWasDecidedOnlyWithAnAuthorization() {
        assertBreaks(SigningRule.MAYOR_OR_AUTHORIZED, () -> decide(Purpose.DECIDED_BY_EXECUTIVE, "v-dept").require());
        SigningCase authorized = Cabinet.matter(Purpose.DECIDED_BY_EXECUTIVE, 1, Cabinet.present(),
                authorization("v-dept", Purpose.DECIDED_BY_EXECUTIVE));
        assertTrue(MATRIX.decide(authorized, Cabinet.signer("v-dept", Office.VICE_MAYOR)).may());
        assertFalse(MATRIX.decide(authorized, Cabinet.signer("v-other", Office.VICE_MAYOR)).may(), "an authorization is personal");
    }

    @Test
    void nobodySignsAsDecidedWhatNoExecutiveMeetingDecided() {
        SigningCase matter = new SigningCase(Purpose.DECIDED_BY_EXECUTIVE, 1, Cabinet.TRANSPORT, Cabinet.TODAY, false, Cabinet.NOW,
                Cabinet.present(), List.of(), Set.of());
        assertBreaks(SigningRule.EXECUTIVE_RESOLUTION, () -> MATRIX.decide(matter, Cabinet.signer("m", Office.MAYOR)).require());
    }

    @Test
    void theMayorDoesNotSignForTheDirectorOfTheOffice() {
        assertBreaks(SigningRule.OFFICE_BY_DIRECTOR, () -> MATRIX.decide(
                Cabinet.matter(Purpose.OFFICE_DOCUMENT, 1, Cabinet.present(), List.of()), Cabinet.signer("m", Office.MAYOR)).require());
    }

    @Test
    void aDocumentKeepsTheMatrixOfTheDayItWasDrafted() {
        MatrixRow later = new MatrixRow(6, Purpose.OFFICE_DOCUMENT, 1, SigningAct.SIGNATURE, Office.SECRETARY_GENERAL, Relation.ANY, null,
                false, false, LocalDate.of(2027, 1, 1));
        List<MatrixRow> rows = new ArrayList<>(MATRIX.rows());
        rows.add(later);
        SigningMatrix changed = new SigningMatrix(rows);
        assertEquals(Office.OFFICE_DIRECTOR, changed.chain(Purpose.OFFICE_DOCUMENT, Cabinet.TODAY).get(0).office());
        assertEquals(List.of(later), changed.chain(Purpose.OFFICE_DOCUMENT, LocalDate.of(2027, 1, 1)));
        assertEquals(List.of(), changed.chain(Purpose.OFFICE_DOCUMENT, LocalDate.of(2016, 1, 1)));
    }

    private static Verdict decide(Purpose purpose, String viceMayor) {
        return MATRIX.decide(Cabinet.matter(purpose, 1, Cabinet.present(), List.of()), Cabinet.signer(viceMayor, Office.VICE_MAYOR));
    }
}
