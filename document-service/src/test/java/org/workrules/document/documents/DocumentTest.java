package org.workrules.document.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;
import org.workrules.document.signing.Purpose;
import org.workrules.document.signing.SigningRule;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;

/** The life of a document (art. 47, 50, 51). */
class DocumentTest {

    private static ReviewDocument accept() {
        return new ReviewDocument(ReviewOutcome.ACCEPTED, null, null, null);
    }

    @Test
    void aDocumentGoesFromDraftToIssue() {
        Document document = Samples.numbered();
        Act act = Samples.act("office-director");
        document.issue(Samples.stored(Samples.hash(Samples.BODY)), act);
        assertEquals(DocumentState.ISSUED, document.view().state());
        DocumentIssued issued = (DocumentIssued) act.events().get(0);
        assertEquals("安政发〔2026〕1号", issued.number());
        assertEquals(LocalDate.of(2026, 11, 24), issued.issuedOn());
        assertEquals(List.of("transport", "district-donghe"), issued.addressees());
        assertTrue(issued.publishable());
        assertEquals(List.of(DocumentAct.DRAFT, DocumentAct.SUBMIT, DocumentAct.ACCEPT, DocumentAct.SIGN, DocumentAct.CHECK,
                DocumentAct.NUMBER, DocumentAct.ISSUE), document.history.stream().map(entry -> entry.view().act()).toList());
    }

    @Test
    void anInternalDocumentIsNotPublishable() {
        Document document = Samples.reviewed(Samples.draft().secrecy(Clearance.INTERNAL));
        document.sign(Samples.agree(), Samples.signing(), Samples.act("mayor"));
        document.check(null, Samples.template(), Samples.act("office-director"));
        document.number(Samples.number(2), Samples.act("office-director"));
        Act act = Samples.act("office-director");
        document.issue(Samples.stored(Samples.hash(Samples.BODY)), act);
        assertEquals(false, ((DocumentIssued) act.events().get(0)).publishable());
    }

    @Test
    void nothingOfAConfidentialDocumentLeavesButItsExistence() {
        Document document = Samples.draft().classified(Clearance.CONFIDENTIAL, "机要交换")
                .tasks(new TaskRequest("密", "transport", LocalDate.of(2027, 1, 1))).by("head-transport");
        document.submit(Samples.act("head-transport"));
        document.review(accept(), Samples.reviewing(0), Samples.act("office-director"));
        Act signing = Samples.act("mayor");
        document.sign(Samples.agree(), Samples.signing(), signing);
        assertEquals("涉密公文", ((DocumentSigned) signing.events().get(0)).title());
        document.check(null, Samples.template(), Samples.act("office-director"));
        document.number(Samples.number(3), Samples.act("office-director"));
        Act act = Samples.act("office-director");
        document.issue(Samples.stored(null), act);
        DocumentIssued issued = (DocumentIssued) act.events().get(0);
        assertEquals("涉密公文", issued.title());
        assertEquals(List.of(), issued.tasks());
        assertNull(issued.bodyHash());
    }

    @Test
    void nothingIsSignedBeforeTheReview() {
        Document document = Samples.submitted();
        assertBreaks(DocumentRule.ACTS_IN_ORDER, () -> document.sign(Samples.agree(), Samples.signing(), Samples.act("mayor")));
        assertBreaks(DocumentRule.ACTS_IN_ORDER, () -> document.number(Samples.number(1), Samples.act("office-director")));
        assertBreaks(DocumentRule.ACTS_IN_ORDER, () -> document.issue(Samples.stored(null), Samples.act("office-director")));
        assertBreaks(DocumentRule.ACTS_IN_ORDER, () -> document.check(null, Samples.template(), Samples.act("office-director")));
        assertBreaks(DocumentRule.ACTS_IN_ORDER, () -> document.submit(Samples.act("head-transport")));
    }

    @Test
    void theDrafterDoesNotReview() {
        Document document = Samples.draft().purpose(Purpose.OFFICE_DOCUMENT).issuer(Issuer.GOVERNMENT_OFFICE).by("office-director");
        document.submit(Samples.act("office-director"));
        assertBreaks(DocumentRule.REVIEWER_NOT_DRAFTER, () -> document.review(accept(), Samples.reviewing(0), Samples.act("office-director")));
        document.review(accept(), Samples.reviewing(0), Samples.act("office-deputy-director"));
        assertEquals("office-deputy-director", document.view().reviewer());
    }

    @Test
    void aReturnNeedsReasons() {
        Document document = Samples.submitted();
        assertBreaks(DocumentRule.RETURNED_WITH_REASONS,
                () -> document.review(new ReviewDocument(ReviewOutcome.RETURNED, " ", null, null), Samples.reviewing(0), Samples.act("office-director")));
        document.review(new ReviewDocument(ReviewOutcome.RETURNED, "依据不充分", null, null), Samples.reviewing(0), Samples.act("office-director"));
        assertEquals(DocumentState.RETURNED, document.view().state());
        assertEquals("依据不充分", document.view().returnReasons());
    }

    @Test
    void overTheQuotaTheOfficeConsentsWithAReason() {
        Document document = Samples.submitted();
        assertBreaks(DocumentRule.QUOTA, () -> document.review(accept(), Samples.reviewing(Samples.QUOTA), Samples.act("office-director")));
        document.review(new ReviewDocument(ReviewOutcome.ACCEPTED, null, "防汛急需", null), Samples.reviewing(Samples.QUOTA), Samples.act("office-director"));
        assertEquals("防汛急需", document.view().overQuotaConsent());
    }

    @Test
    void theLastOfTheQuotaNeedsNoConsent() {
        Document document = Samples.submitted();
        document.review(accept(), Samples.reviewing(Samples.QUOTA - 1), Samples.act("office-director"));
        assertNull(document.view().overQuotaConsent());
        assertEquals(DocumentState.REVIEWED, document.view().state());
    }

    @Test
    void theMayorsSignatureHasOpinionNameAndFullDate() {
        Document document = Samples.reviewed();
        Act act = Samples.act("mayor");
        document.sign(Samples.agree(), Samples.signing(), act);
        SignatureView signature = document.view().signatures().get(0);
        assertEquals("同意印发", signature.opinion());
        assertEquals("顾长宁", signature.signerName());
        assertEquals(LocalDate.of(2026, 11, 24), signature.signedOn());
        assertEquals(Samples.hash(Samples.BODY), signature.bodyHash());
        DocumentSigned signed = (DocumentSigned) act.events().get(0);
        assertEquals(2, signed.matrixItem());
        assertEquals("mayor", signed.signedBy());
    }

    @Test
    void aViceMayorDoesNotSignWhatIsTheMayors() {
        Document document = Samples.reviewed();
        assertBreaks(SigningRule.DOWNWARD_BY_MAYOR, () -> document.sign(Samples.agree(), Samples.signing(), Samples.act("vice-mayor-1")));
        assertEquals(List.of(), document.view().signatures());
    }

    @Test
    void aSignerWhoDoesNotAgreeReturnsIt() {
        Document document = Samples.reviewed();
        document.sign(new SignDocument("重写第二条", SigningOutcome.RETURNED, null), Samples.signing(), Samples.act("mayor"));
        assertEquals(DocumentState.RETURNED, document.view().state());
        assertEquals("重写第二条", document.view().returnReasons());
    }

    @Test
    void theOverseasChainGoesStepByStep() {
        Document document = Samples.reviewed(Samples.draft().purpose(Purpose.OVERSEAS_PRE_APPROVAL).kind(DocumentKind.REPLY).to("transport"));
        SigningFacts facts = Samples.signing();
        assertBreaks(SigningRule.OVERSEAS_CHAIN, () -> document.sign(Samples.agree(), facts, Samples.act("mayor")));
        document.sign(Samples.agree(), facts, Samples.act("vice-mayor-1"));
        assertBreaks(SigningRule.OVERSEAS_CHAIN, () -> document.sign(Samples.agree(), facts, Samples.act("vice-mayor-1")));
        document.sign(Samples.agree(), facts, Samples.act("vice-mayor-3"));
        document.sign(Samples.agree(), facts, Samples.act("mayor"));
        assertBreaks(SigningRule.PARTY_CONSENT_REFERENCE, () -> document.sign(Samples.agree(), facts, Samples.act("secretary-general")));
        document.sign(new SignDocument("市委同意", null, "安委函〔2026〕12号"), facts, Samples.act("secretary-general"));
        assertEquals(DocumentState.REVIEWED, document.view().state());
        Act last = Samples.act("vice-mayor-3");
        document.sign(Samples.agree(), facts, last);
        assertEquals(DocumentState.SIGNED, document.view().state());
        assertEquals(List.of(1, 2, 3, 4, 5), document.view().signatures().stream().map(SignatureView::step).toList());
        assertEquals("vice-mayor-3", ((DocumentSigned) last.events().get(0)).signedBy());
    }

    @Test
    void aChangeAfterSigningGoesBackToTheSigner() {
        Document document = Samples.checked();
        document.change(new ChangeDocument(null, "新文本", "核对时发现错漏", null, null), Samples.kept("新文本"), Samples.act("office-director"));
        DocumentView view = document.view();
        assertEquals(DocumentState.REVIEWED, view.state());
        assertNull(view.signedBy());
        assertNull(view.checkedBy());
        assertEquals("文稿已修改:核对时发现错漏", view.signatures().get(0).voidReason());
        document.sign(Samples.agree(), Samples.signing(), Samples.act("mayor"));
        assertEquals(Samples.hash("新文本"), document.view().signatures().get(1).bodyHash());
    }

    @Test
    void aDocumentNumberedBeforeAChangeKeepsItsNumber() {
        Document document = Samples.numbered();
        document.change(new ChangeDocument("新标题", null, "标题有误", null, null), null, Samples.act("office-director"));
        document.sign(Samples.agree(), Samples.signing(), Samples.act("mayor"));
        document.check(null, Samples.template(), Samples.act("office-director"));
        document.number(null, Samples.act("office-director"));
        assertEquals("安政发〔2026〕1号", document.view().number());
    }

    @Test
    void aChangeThatChangesNothingIsRefused() {
        Document document = Samples.signed();
        assertBreaks(DocumentRule.CHANGE_CHANGES, () -> document.change(new ChangeDocument(null, Samples.BODY, "无", null, null),
                Samples.kept(Samples.BODY), Samples.act("office-director")));
        assertEquals(DocumentState.SIGNED, document.view().state());
    }

    @Test
    void theDraftersTextIsNotChangedByTheOfficeNorTheReviewedOneByTheDrafter() {
        ChangeDocument change = new ChangeDocument(null, "新文本", "修改", null, null);
        assertThrows(Denied.class, () -> Samples.drafted().change(change, Samples.kept("新文本"), Samples.act("office-director")));
        assertThrows(Denied.class, () -> Samples.signed().change(change, Samples.kept("新文本"), Samples.act("clerk-transport")));
        Document draft = Samples.drafted();
        draft.change(change, Samples.kept("新文本"), Samples.act("clerk-transport"));
        assertEquals(Samples.hash("新文本"), draft.view().bodyHash());
        assertEquals(DocumentState.DRAFTED, draft.view().state());
    }

    @Test
    void theTextOfAConfidentialDocumentIsNotAddedLater() {
        Document document = Samples.draft().classified(Clearance.CONFIDENTIAL, "机要交换").by("head-transport");
        assertBreaks(DocumentRule.CLASSIFIED_BODY_ELSEWHERE,
                () -> document.change(new ChangeDocument(null, "正文", "补录", null, null), null, Samples.act("head-transport")));
    }

    @Test
    void itIsWithdrawnBeforeSigning() {
        Document document = Samples.reviewed();
        document.withdraw("与已有文件重复", Samples.act("head-transport"));
        assertEquals(DocumentState.WITHDRAWN, document.view().state());
        assertBreaks(DocumentRule.ACTS_IN_ORDER, () -> document.withdraw("再次", Samples.act("head-transport")));
    }

    @Test
    void itIsNotWithdrawnAfterSigning() {
        assertBreaks(DocumentRule.WITHDRAWN_BEFORE_SIGNING, () -> Samples.signed().withdraw("晚了", Samples.act("head-transport")));
    }

    @Test
    void aNumberIsNotLostByAWithdrawal() {
        Document document = Samples.numbered();
        document.change(new ChangeDocument("新标题", null, "标题有误", null, null), null, Samples.act("office-director"));
        assertBreaks(DocumentRule.WITHDRAWN_BEFORE_SIGNING, () -> document.withdraw("不发了", Samples.act("head-transport")));
    }

    @Test
    void anotherDepartmentNeitherSubmitsNorKnows() {
        assertThrows(NotFound.class, () -> Samples.drafted().submit(Samples.act("head-health")));
        assertThrows(Denied.class, () -> Samples.drafted().submit(Samples.act("office-director")));
    }

    @Test
    void aTextThatIsNotTheOneSignedIsNotIssued() {
        Document document = Samples.numbered();
        assertBreaks(DocumentRule.ISSUED_AS_SIGNED, () -> document.issue(Samples.stored(Samples.hash("调包")), Samples.act("office-director")));
        assertBreaks(DocumentRule.ISSUED_AS_SIGNED, () -> document.issue(Samples.stored(null), Samples.act("office-director")));
    }

    @Test
    void anIssuedDocumentIsKnownToItsAddressees() {
        Document document = Samples.numbered();
        assertEquals(false, document.isVisibleTo(Samples.caller("clerk-health")));
        document.issue(Samples.stored(Samples.hash(Samples.BODY)), Samples.act("office-director"));
        assertTrue(document.isVisibleTo(Samples.caller("clerk-health")), "an open document is known to all who work here");
    }

    @Test
    void clearanceIsNeededWhateverTheOffice() {
        Document document = Samples.draft().classified(Clearance.CONFIDENTIAL, "机要交换").by("head-transport");
        assertEquals(false, document.isVisibleTo(Samples.caller("clerk-transport")));
        assertTrue(document.isVisibleTo(Samples.caller("mayor")));
    }

    @Test
    void theStoryOfTheResolutionGoesOn() {
        assertEquals(Samples.STORY, Samples.draft().from(Samples.resolution(org.workrules.document.resolutions.MeetingKind.EXECUTIVE,
                false, Clearance.PUBLIC)).by("clerk-transport").story);
    }
}
