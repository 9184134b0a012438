package org.workrules.document.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.document.documents.DocumentRule;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.numbering.DocumentNumber;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;

/** What a sender does with a document that goes up, and what the general office does with it at its door (art. 48). */
class SendingTest {

    private static IncomingDocument signed(String changes) {
        IncomingDocument document = Letters.base("request").with(changes).prepared();
        document.sign(Letters.signing(), Letters.act("head-transport"));
        return document;
    }

    @Test
    void aCleanRequestIsSignedByThePrincipalAndArrives() {
        IncomingDocument document = signed(null);
        assertEquals(IncomingState.ARRIVED, document.view().state());
        assertEquals(Letters.NOW, document.view().arrivedAt());
        assertTrue(document.isVisibleTo(Letters.caller("office-director")));
    }

    @Test
    void eachRuleRefusesTheSignature() {
        assertBreaks(SendingRule.FORMAL_DOCUMENT, () -> signed("number="));
        assertBreaks(SendingRule.ONE_MATTER, () -> signed("matters=2"));
        assertBreaks(SendingRule.ONE_MAIN_ADDRESSEE, () -> signed("main=government+finance"));
        assertBreaks(SendingRule.LEVEL_NOT_SKIPPED, () -> signed("type=TOWNSHIP"));
        assertBreaks(SendingRule.SKIPPED_LEVEL_COPIED, () -> signed("type=TOWNSHIP;skip=汛情"));
        assertBreaks(SendingRule.BEYOND_A_DEPARTMENT, () -> signed("basis=DEPARTMENT_COMPETENT"));
        assertBreaks(SendingRule.TOUCHED_ARE_NAMED, () -> signed("basis=ACROSS_DEPARTMENTS"));
        assertBreaks(SendingRule.NOT_TO_A_LEADER, () -> signed("leader=mayor"));
        assertBreaks(SendingRule.GROUND_FITS, () -> signed("leader=mayor;ground=SENSITIVE"));
        assertBreaks(SendingRule.BODY_MAY_SEND, () -> signed("type=ASSOCIATION"));
        assertBreaks(SendingRule.OPINIONS_OF_TOUCHED, () -> signed("touched=health"));
        assertBreaks(SendingRule.FUNCTIONAL_DEPARTMENT_FIRST, () -> signed("subjects=FUNDS"));
        assertBreaks(SendingRule.NO_COPY_DOWNWARD, () -> signed("copies=district-donghe"));
    }

    @Test
    void aDeputyWhoHeadsNothingIsNoPrincipal() {
        IncomingDocument document = Letters.base("district").prepared();
        assertBreaks(SendingRule.SIGNED_BY_PRINCIPAL, () -> document.sign(Letters.signing(), Letters.act("head-district-donghe")));
        document.sign(Letters.signing(), Letters.act("district-head-donghe"));
        assertEquals(IncomingState.ARRIVED, document.view().state());
    }

    @Test
    void allThatIsWrongIsSaidBeforeItIsSigned() {
        IncomingDocument document = Letters.base("request").with("matters=2;touched=health;subjects=FUNDS").prepared();
        assertEquals(List.of("document.incoming-one-matter", "document.incoming-opinions", "document.incoming-functional-first"),
                document.examine(Letters.FUNCTIONAL).stream().map(FindingView::rule).toList());
        assertEquals(IncomingState.PREPARED, document.view().state());
        assertEquals(List.of("health", "finance"), document.view().opinionsOwed());
    }

    @Test
    void opinionsOfThoseAskedLetItGo() {
        IncomingDocument document = Letters.base("request").with("touched=health;subjects=FUNDS").prepared();
        assertTrue(document.isVisibleTo(Letters.caller("head-health")), "who is asked sees it");
        assertFalse(document.isVisibleTo(Letters.caller("head-education")));
        assertFalse(document.isVisibleTo(Letters.caller("office-director")), "it was not sent yet");
        assertThrows(NotFound.class, () -> document.opine(new GiveOpinion(OpinionOutcome.AGREED, null), Letters.act("head-education")));
        assertThrows(Denied.class, () -> document.opine(new GiveOpinion(OpinionOutcome.AGREED, null), Letters.act("head-transport")));
        assertBreaks(IncomingRule.DISAGREEMENT_WITH_REASON,
                () -> document.opine(new GiveOpinion(OpinionOutcome.DISAGREED, " "), Letters.act("head-health")));
        document.opine(new GiveOpinion(OpinionOutcome.DISAGREED, "床位不足"), Letters.act("head-health"));
        document.opine(new GiveOpinion(OpinionOutcome.AGREED, null), Letters.act("head-finance"));
        document.opine(new GiveOpinion(OpinionOutcome.AGREED_WITH_RESERVATION, "分两年"), Letters.act("head-health"));
        assertEquals(2, document.view().opinions().size(), "a later opinion takes the place of the earlier");
        document.sign(Letters.signing(), Letters.act("head-transport"));
        assertEquals(IncomingState.ARRIVED, document.view().state());
        assertBreaks(IncomingRule.IN_ORDER, () -> document.opine(new GiveOpinion(OpinionOutcome.AGREED, null), Letters.act("head-health")));
    }

    @Test
    void aChangedTextAsksForOpinionsAnew() {
        IncomingDocument document = Letters.base("request").with("touched=health").prepared();
        document.opine(new GiveOpinion(OpinionOutcome.AGREED, null), Letters.act("head-health"));
        document.change(Letters.base("request").with("touched=health").form(), new Content(Letters.FUNCTIONAL, "b".repeat(64)),
                Letters.act("clerk-transport"));
        assertEquals(List.of("health"), document.view().opinionsOwed());
    }

    @Test
    void aRequestHiddenInAReportIsFlaggedAndLookedAt() {
        SendUp report = Letters.base("report").form("现将有关情况报告如下。以上资金缺口,请 予\n支持。");
        IncomingDocument document = IncomingDocument.prepare(report, new Content(Letters.FUNCTIONAL, "a".repeat(64)), Letters.act("head-transport"));
        assertEquals(List.of("请予支持"), document.view().hiddenRequests());
        document.sign(Letters.signing(), Letters.act("head-transport"));
        DocumentNumber number = DocumentNumber.of("安政收", 2026, 1);
        assertBreaks(IncomingRule.HIDDEN_REQUEST_LOOKED_AT,
                () -> document.register(new RegisterIncoming(null), number, Letters.act("office-director")));
        document.register(new RegisterIncoming("系例行结语"), number, Letters.act("office-director"));
        assertEquals("安政收〔2026〕1号", document.view().number());
        assertEquals(List.of(), HiddenRequests.in(DocumentKind.REQUEST, "请示", "请予支持"), "a request may ask");
        assertEquals(List.of(), HiddenRequests.in(DocumentKind.REPORT, "关于汛情的报告", "特此报告。"));
    }

    @Test
    void whatCameOnPaperAndIsWrongCanOnlyBeReturned() {
        IncomingDocument document = Letters.base("request").with("matters=3;signed=no").onPaper();
        assertEquals(List.of("document.incoming-signed-by-principal", "document.incoming-one-matter"), document.view().findings());
        assertBreaks(IncomingRule.DEFECTIVE_IS_RETURNED, () -> document.register(new RegisterIncoming(null),
                DocumentNumber.of("安政收", 2026, 1), Letters.act("office-director")));
        document.giveBack("请分别行文", Letters.act("office-director"));
        assertEquals(IncomingState.RETURNED, document.view().state());
        assertEquals("请分别行文[document.incoming-signed-by-principal, document.incoming-one-matter]", document.view().returnReasons());
    }

    @Test
    void aCleanOneIsReturnedOnlyWithReasons() {
        IncomingDocument document = signed(null);
        assertBreaks(IncomingRule.RETURNED_WITH_REASONS, () -> document.giveBack(" ", Letters.act("office-director")));
        document.giveBack("请补充检测报告", Letters.act("office-director"));
        assertEquals("请补充检测报告", document.view().returnReasons());
        document.change(Letters.base("request").form(), new Content(Letters.FUNCTIONAL, "b".repeat(64)), Letters.act("clerk-transport"));
        assertEquals(IncomingState.PREPARED, document.view().state());
        document.withdraw("另行报送", Letters.act("head-transport"));
        assertEquals(IncomingState.WITHDRAWN, document.view().state());
    }

    @Test
    void theTextOfAConfidentialRequestStaysOutside() {
        IncomingDocument document = Letters.base("request").with("secrecy=CONFIDENTIAL").prepared();
        assertEquals(null, document.view().bodyHash());
        assertFalse(document.isVisibleTo(Letters.caller("clerk-transport")), "clearance is needed");
        SendUp withText = new SendUp(DocumentKind.REQUEST, "1", "标题", List.of("事项"), "正文", Clearance.CONFIDENTIAL, null, "机要交换", null,
                List.of("government"), null, null, null, null, DecisionBasis.RESERVED_TO_GOVERNMENT, null, null, null);
        assertBreaks(DocumentRule.CLASSIFIED_BODY_ELSEWHERE,
                () -> IncomingDocument.prepare(withText, new Content(Letters.FUNCTIONAL, null), Letters.act("head-transport")));
    }

    @Test
    void nobodyElseSignsOrWithdraws() {
        IncomingDocument document = Letters.base("request").with("touched=health").prepared();
        assertThrows(Denied.class, () -> document.sign(Letters.signing(), Letters.act("head-health")));
        assertThrows(NotFound.class, () -> document.withdraw("x", Letters.act("head-education")));
    }
}
