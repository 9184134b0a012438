package org.workrules.document.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.document.format.Issuer;
import org.workrules.document.interests.Concerned;
import org.workrules.document.interests.InterestRule;
import org.workrules.document.signing.Purpose;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;

/** Who declared an interest that a document touches keeps out of it on its whole way (art. 30). */
class DeclaredInterestTest {

    private static final Concerned BUS = new Concerned(List.of(new Concerned.Organization("91371100MA3EXAMP1T", "安澜公交集团")),
            List.of("urban-construction"));
    private static final ReviewDocument ACCEPT = new ReviewDocument(ReviewOutcome.ACCEPTED, null, null, null);
    private static final ReviewDocument RETURN = new ReviewDocument(ReviewOutcome.RETURNED, "依据不充分", null, null);

    private static Document joint() {
        return Samples.reviewed(Samples.draft().purpose(Purpose.OFFICE_DOCUMENT).issuer(Issuer.GOVERNMENT_OFFICE).to("education")
                .jointWith("finance"));
    }

    @Test
    void theSignerKeepsOutAndDoesNotReturnItEither() {
        Document document = Samples.reviewed();
        assertBreaks(InterestRule.SIGNER_KEEPS_OUT, () -> document.sign(Samples.agree(), Samples.signing("mayor"), Samples.act("mayor")));
        SignDocument back = new SignDocument("请补充依据", SigningOutcome.RETURNED, null);
        assertBreaks(InterestRule.SIGNER_KEEPS_OUT, () -> document.sign(back, Samples.signing("mayor"), Samples.act("mayor")));
        assertEquals(DocumentState.REVIEWED, document.view().state());
        document.sign(Samples.agree(), Samples.signing("vice-mayor-1"), Samples.act("mayor"));
        assertEquals(DocumentState.SIGNED, document.view().state());
    }

    @Test
    void aJointSignerKeepsOutAndAnotherPrincipalOfTheBodySigns() {
        Document document = joint();
        assertBreaks(InterestRule.SIGNER_KEEPS_OUT, () -> Consultation.on(document, Samples.act("head-finance"))
                .signJointly(new SignJointly("同意会签"), Set.of("head-finance")));
        assertEquals(List.of(), document.view().jointSignatures());
        Consultation.on(document, Samples.act("head-finance")).signJointly(new SignJointly("同意会签"), Set.of("head-transport"));
        assertEquals("head-finance", document.view().jointSignatures().get(0).signer());
    }

    @Test
    void theOfficeReviewsByAColleagueWithoutInterest() {
        Document document = Samples.submitted();
        ReviewFacts facts = Samples.reviewing(0, "office-director");
        assertBreaks(InterestRule.DECIDES_WITHOUT_INTEREST, () -> document.review(ACCEPT, facts, Samples.act("office-director")));
        assertBreaks(InterestRule.DECIDES_WITHOUT_INTEREST, () -> document.review(RETURN, facts, Samples.act("office-director")));
        document.review(ACCEPT, facts, Samples.act("office-deputy-director"));
        assertEquals("office-deputy-director", document.view().reviewer());
    }

    @Test
    void whoEndsADocumentHasNoInterestInIt() {
        EndDocument end = new EndDocument("与上位法抵触", "备案审查意见5号", null);
        Document document = Samples.issued(Samples.draft());
        assertBreaks(InterestRule.ENDS_WITHOUT_INTEREST, () -> Ended.of(document, Samples.act("mayor")).annul(end, Set.of("mayor")));
        assertBreaks(InterestRule.ENDS_WITHOUT_INTEREST, () -> Ended.of(document, Samples.act("mayor")).repeal(end, Set.of("mayor")));
        assertEquals(Standing.IN_FORCE, document.standing(Samples.act("mayor").today()));
        Ended.of(document, Samples.act("mayor")).annul(end, Set.of("vice-mayor-1"));
        assertEquals(Standing.ANNULLED, document.standing(Samples.act("mayor").today()));
    }

    @Test
    void whoeverSignsASuccessorOrACorrectionDecidesOnWhatItEndsToo() {
        Document old = Samples.issued(Samples.draft().concerning(BUS));
        ForceRequest supersedes = new ForceRequest(null, null, List.of(old.id()), null);
        assertEquals(old.touches(), Samples.draft().force(supersedes, old).by("clerk-transport").touches());
        ForceRequest corrects = new ForceRequest(null, null, null, old.id());
        Document correction = Samples.draft().force(corrects, old).by("clerk-transport");
        assertEquals(old.touches(), correction.touches());
        assertEquals(new Concerned(List.of(), List.of()), correction.view().concerns());
        Document issued = Samples.issued(Samples.draft().force(corrects, old), new IssueFacts(Samples.hash(Samples.BODY), List.of(), old), Samples.NOW);
        assertEquals(Set.of("DEPARTMENT:transport"), Samples.draft().force(new ForceRequest(null, null, List.of(issued.id()), null), issued)
                .by("clerk-transport").touches(), "of the document itself, and of no earlier one");
    }

    @Test
    void aDraftSaysWhatItConcernsAndTouchesItWithThoseWhoIssueIt() {
        Document document = Samples.draft().concerning(BUS).by("clerk-transport");
        assertEquals(BUS, document.view().concerns());
        assertEquals(Set.of("DEPARTMENT:transport", "ORGANIZATION:91371100MA3EXAMP1T", "FIELD:urban-construction"), document.touches());
        assertEquals(Set.of("DEPARTMENT:transport", "DEPARTMENT:finance"), joint().touches());
        assertEquals(new Concerned(List.of(), List.of()), Samples.drafted().view().concerns());
    }

    @Test
    void aDepartmentThatIsAskedOrGetsItIsNotTouched() {
        Document document = Samples.drafted();
        Consultation.on(document, Samples.act("clerk-transport")).ask(new AskDepartments(List.of("finance")));
        assertEquals(Set.of("DEPARTMENT:transport"), document.touches());
    }

    @Test
    void whatItConcernsIsPutRightLikeItsTextAndSignaturesAreVoid() {
        Document draft = Samples.drafted();
        draft.change(new ChangeDocument(null, null, "补充涉及单位", BUS, null), null, Samples.act("clerk-transport"));
        assertEquals(BUS, draft.view().concerns());
        assertBreaks(DocumentRule.CHANGE_CHANGES, () -> draft.change(new ChangeDocument(null, null, "同上", BUS, null), null, Samples.act("clerk-transport")));
        Document signed = Samples.signed();
        assertThrows(Denied.class, () -> signed.change(new ChangeDocument(null, null, "补充涉及单位", BUS, null), null, Samples.act("clerk-transport")));
        assertThrows(NotFound.class, () -> signed.change(new ChangeDocument(null, null, "补充", BUS, null), null, Samples.act("clerk-education")));
        signed.change(new ChangeDocument(null, null, "补充涉及单位", BUS, null), null, Samples.act("office-director"));
        assertEquals(DocumentState.REVIEWED, signed.view().state());
        assertEquals("mayor", signed.view().signatures().get(0).signer());
        assertEquals(Samples.NOW, signed.view().signatures().get(0).voidedAt());
        signed.change(new ChangeDocument(null, null, "删去", new Concerned(List.of(), List.of()), null), null, Samples.act("office-director"));
        assertEquals(List.of(), signed.view().concerns().fields());
    }
}
