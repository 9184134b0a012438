package org.workrules.document.decisions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.document.decisions.Cases.ALL;
import static org.workrules.document.decisions.Cases.act;
import static org.workrules.document.decisions.Cases.caller;
import static org.workrules.document.decisions.Cases.form;
import static org.workrules.document.decisions.Cases.opened;
import static org.workrules.document.decisions.Cases.state;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.document.interests.Concerned;
import org.workrules.document.interests.InterestRule;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;

/** How a dossier is opened, who may know of it, how it is revised and given up. */
class DossierTest {

    private static final ReviseDossier REVISION = new ReviseDossier("新草案", "据意见修改", null, null);

    @Test
    void itIsOpenedWithFiveStepsOfWhichItsKindOwesSome() {
        Dossier dossier = opened(form(DossierKind.REGULATION, false, null, Clearance.PUBLIC, null), Set.of(StepKind.PARTICIPATION), "head-transport");
        assertEquals(List.of(StepKind.values()), dossier.steps.stream().map(DossierStep::kind).toList());
        assertEquals(List.of(StepKind.PARTICIPATION, StepKind.LEGALITY_REVIEW, StepKind.COLLECTIVE_DISCUSSION),
                dossier.steps.stream().filter(DossierStep::obligatory).map(DossierStep::kind).toList());
        assertEquals(DossierState.PREPARING, dossier.state);
        assertEquals(WaitsFor.DEPARTMENT, dossier.waitsFor);
        assertFalse(dossier.majorDecision);
        assertTrue(Cases.major().majorDecision);
    }

    @Test
    void aRegulationThatIsAMajorDecisionTakesItsPathToo() {
        assertTrue(form(DossierKind.REGULATION, true, null, Clearance.PUBLIC, null).isMajor());
        assertTrue(form(DossierKind.MAJOR_DECISION, false, null, Clearance.PUBLIC, null).isMajor());
        assertFalse(form(DossierKind.BILL, false, null, Clearance.PUBLIC, null).isMajor());
    }

    @Test
    void legislationIsDraftedByItsProposerOrTheLegalOffice() {
        Dossier dossier = opened(form(DossierKind.BILL, false, "transport", Clearance.PUBLIC, null), ALL, "clerk-legal-office");
        assertEquals("transport", dossier.department);
        assertEquals("legal-office", dossier.draftingDepartment);
        assertBreaks(DecisionRule.DRAFTED_BY_PROPOSER, () -> opened(form(DossierKind.NORMATIVE_DOCUMENT, false, "transport", Clearance.PUBLIC,
                null), ALL, "clerk-legal-office"));
        assertBreaks(DecisionRule.DRAFTED_BY_PROPOSER, () -> opened(form(DossierKind.BILL, false, "transport", Clearance.PUBLIC, null),
                ALL, "clerk-finance"));
    }

    @Test
    void districtsAndPeopleWithoutADepartmentOpenNone() {
        OpenDossier form = form(DossierKind.MAJOR_DECISION, false, null, Clearance.PUBLIC, null);
        assertThrows(Denied.class, () -> opened(form, ALL, "district-head-donghe"));
    }

    @Test
    void whatIsConfidentialStaysOutside() {
        assertBreaks(DecisionRule.SECRECY_KEPT_OUT, () -> opened(form(DossierKind.MAJOR_DECISION, false, null, Clearance.CONFIDENTIAL, null),
                ALL, "head-transport"));
        assertThrows(Denied.class, () -> opened(form(DossierKind.MAJOR_DECISION, false, null, Clearance.SECRET, null), ALL, "clerk-transport"));
        assertEquals(Clearance.SECRET, opened(form(DossierKind.MAJOR_DECISION, false, null, Clearance.SECRET, null), ALL, "head-transport").secrecy);
    }

    @Test
    void anEscalationNamesItsLaw() {
        OpenDossier without = new OpenDossier(DossierKind.MAJOR_DECISION, true, "方案", null, Clearance.PUBLIC, "草案", "依据", HigherBody.PROVINCE, " ", null);
        assertBreaks(DecisionRule.ESCALATION_WITH_BASIS, () -> opened(without, ALL, "head-transport"));
        OpenDossier lawAlone = new OpenDossier(DossierKind.MAJOR_DECISION, true, "方案", null, Clearance.PUBLIC, "草案", "依据", null, "某法", null);
        assertBreaks(DecisionRule.ESCALATION_WITH_BASIS, () -> opened(lawAlone, ALL, "head-transport"));
    }

    @Test
    void thoseInvolvedTheLegalOfficeAndTheTableKnowOfIt() {
        Dossier dossier = Cases.internal();
        List.of("clerk-transport", "head-legal-office", "mayor", "vice-mayor-3", "office-director").forEach(person ->
                assertTrue(dossier.isVisibleTo(caller(person)), person));
        List.of("head-finance", "clerk-health", "district-head-donghe").forEach(person ->
                assertFalse(dossier.isVisibleTo(caller(person)), person));
        Dossier secret = opened(form(DossierKind.MAJOR_DECISION, false, null, Clearance.SECRET, null), ALL, "head-transport");
        assertFalse(secret.isVisibleTo(caller("clerk-transport")));
    }

    @Test
    void othersAreToldThatThereIsNoneAndTheTableDoesNotAct() {
        Dossier dossier = Cases.major();
        assertThrows(NotFound.class, () -> dossier.revise(REVISION, Cases.REVISED, act("head-finance")));
        assertThrows(Denied.class, () -> dossier.revise(REVISION, Cases.REVISED, act("office-director")));
        assertThrows(NotFound.class, () -> dossier.abandon("不再需要", act("head-finance")));
        assertThrows(Denied.class, () -> dossier.abandon("不再需要", act("mayor")));
    }

    @Test
    void aRevisionBringsAnotherTextAndItsDrafterReviewsNothing() {
        Dossier dossier = Cases.major();
        assertBreaks(DecisionRule.REVISION_REVISES, () -> dossier.revise(REVISION, Cases.DRAFT, act("head-transport")));
        dossier.revise(REVISION, Cases.REVISED, act("head-transport"));
        assertEquals(Cases.REVISED, dossier.draftHash);
        assertArrayEquals(new String[] {"clerk-transport", "head-transport"}, dossier.drafters);
    }

    @Test
    void aRevisionOfWhatIsReadyTakesItFromTheMeetings() {
        Dossier dossier = Cases.ready();
        Act act = act("clerk-transport");
        dossier.revise(REVISION, Cases.REVISED, act);
        assertEquals(List.of(new DecisionReopened(dossier.id(), "transport")), act.events());
        assertEquals(DossierState.PREPARING, dossier.state);
        assertEquals(StepState.OPEN, state(dossier, StepKind.LEGALITY_REVIEW));
        assertEquals(StepState.DONE, state(dossier, StepKind.PARTICIPATION));
    }

    @Test
    void aMajorChangeRepeatsTheStepsItNames() {
        Dossier dossier = Cases.ready();
        dossier.revise(new ReviseDossier("新草案", "重大修改", Set.of(StepKind.PARTICIPATION, StepKind.EXPERT_ARGUMENT), null), Cases.REVISED, act("clerk-transport"));
        assertEquals(StepState.OPEN, state(dossier, StepKind.PARTICIPATION));
        assertEquals(StepState.OPEN, state(dossier, StepKind.EXPERT_ARGUMENT));
        assertEquals(StepState.DONE, state(dossier, StepKind.RISK_ASSESSMENT));
        assertTrue(dossier.experts.isEmpty());
    }

    @Test
    void whatWasAbandonedIsNotActedOn() {
        Dossier dossier = Cases.ready();
        Act act = act("head-transport");
        dossier.abandon("情况变化", act);
        assertEquals(List.of(new DecisionReopened(dossier.id(), "transport")), act.events());
        assertEquals(WaitsFor.NOBODY, dossier.waitsFor);
        assertBreaks(DecisionRule.IN_ORDER, () -> dossier.revise(REVISION, Cases.REVISED, act("head-transport")));
        assertBreaks(DecisionRule.IN_ORDER, () -> dossier.abandon("再次", act("head-transport")));
    }

    @Test
    void itsActsKeepTheirEvidenceInOrder() {
        Dossier dossier = Cases.ready();
        List<DossierAct> acts = dossier.entries.stream().map(entry -> entry.view().act()).toList();
        assertEquals(DossierAct.OPEN, acts.get(0));
        assertEquals(DossierAct.REVIEW, acts.get(acts.size() - 1));
        DossierEntryView review = dossier.entries.get(acts.size() - 1).view();
        assertEquals("意见1号", review.reference());
        assertEquals(Cases.DRAFT, review.hash());
        assertEquals(DossierState.READY, review.to());
    }

    @Test
    void aDossierSaysWhomItConcernsAndARevisionPutsItRight() {
        Concerned bus = new Concerned(List.of(new Concerned.Organization("91371100MA3EXAMP1T", "安澜公交集团")), List.of("urban-transport"));
        Dossier dossier = Cases.opened(new OpenDossier(DossierKind.MAJOR_DECISION, true, "方案", null, Clearance.PUBLIC, "草案", "依据", null, null, bus),
                Cases.ALL, "clerk-transport");
        assertEquals(Set.of("DEPARTMENT:transport", "ORGANIZATION:91371100MA3EXAMP1T", "FIELD:urban-transport"), dossier.touches());
        assertEquals(bus, dossier.view().concerns());
        assertBreaks(DecisionRule.REVISION_REVISES, () -> dossier.revise(new ReviseDossier("草案", "同上", null, bus), Cases.DRAFT, act("clerk-transport")));
        Concerned field = new Concerned(List.of(), List.of("parking"));
        dossier.revise(new ReviseDossier("草案", "更正涉及事项", null, field), Cases.DRAFT, act("clerk-transport"));
        assertEquals(Set.of("DEPARTMENT:transport", "FIELD:parking"), dossier.touches());
        dossier.revise(new ReviseDossier("新草案", "修改", null, null), Cases.REVISED, act("clerk-transport"));
        assertEquals(field, dossier.view().concerns());
        assertBreaks(InterestRule.CONCERNED_BY_CODE, () -> dossier.revise(new ReviseDossier("草案", "更正", null,
                new Concerned(List.of(new Concerned.Organization("91371100MA3EXAMP1X", "公交")), List.of())), Cases.DRAFT, act("clerk-transport")));
    }
}
