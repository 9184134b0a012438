package org.workrules.document.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.document.format.Issuer;
import org.workrules.document.resolutions.MeetingKind;
import org.workrules.document.signing.Purpose;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;

/** Others have a say in a document: opinions on the draft and joint signatures (art. 49). */
class ConsultationTest {

    private static final SayOpinion AGREED = new SayOpinion(ConsultedOutcome.AGREED, null);
    private static final SignJointly JOINTLY = new SignJointly("同意会签");

    private static Document asking(Document document, String... departments) {
        Consultation.on(document, Samples.act("clerk-transport")).ask(new AskDepartments(List.of(departments)));
        return document;
    }

    private static void answer(Document document, String head, SayOpinion opinion) {
        Consultation.on(document, Samples.act(head)).answer(opinion);
    }

    private static Document joint() {
        Document document = Samples.draft().purpose(Purpose.OFFICE_DOCUMENT).issuer(Issuer.GOVERNMENT_OFFICE).to("education")
                .jointWith("finance", "health").by("clerk-transport");
        document.submit(Samples.act("head-transport"));
        document.review(new ReviewDocument(ReviewOutcome.ACCEPTED, null, null, null), Samples.reviewing(0), Samples.act("office-deputy-director"));
        return document;
    }

    @Test
    void whoIsAskedSeesTheDraftAndAnswers() {
        Document document = asking(Samples.drafted(), "finance", "health");
        assertTrue(document.isVisibleTo(Samples.caller("head-finance")));
        assertFalse(document.isVisibleTo(Samples.caller("head-education")));
        assertBreaks(ConsultationRule.ASKED_HAVE_ANSWERED, () -> document.submit(Samples.act("head-transport")));
        answer(document, "head-finance", AGREED);
        answer(document, "head-health", new SayOpinion(ConsultedOutcome.AGREED_WITH_RESERVATION, "第三条请细化"));
        document.submit(Samples.act("head-transport"));
        assertEquals(DocumentState.SUBMITTED, document.view().state());
        assertEquals(document.view().bodyHash(), document.view().consulted().get(0).bodyHash(), "the text it spoke of is pinned");
        assertBreaks(DocumentRule.ACTS_IN_ORDER, () -> answer(document, "head-finance", AGREED));
    }

    @Test
    void othersAreAskedEachOnce() {
        Document document = asking(Samples.drafted(), "finance");
        assertBreaks(ConsultationRule.OTHERS_ARE_ASKED, () -> asking(document, "finance"));
        assertBreaks(ConsultationRule.OTHERS_ARE_ASKED, () -> asking(document, "transport"));
        assertBreaks(ConsultationRule.OTHERS_ARE_ASKED, () -> asking(document, "health", "health"));
        assertThrows(NotFound.class, () -> Consultation.on(document, Samples.act("head-education")).ask(new AskDepartments(List.of("health"))));
        assertThrows(Denied.class, () -> Consultation.on(document, Samples.act("head-finance")).ask(new AskDepartments(List.of("health"))));
    }

    @Test
    void aDisagreementGivesItsReasonsAndIsNotSentToDistricts() {
        Document document = asking(Samples.drafted(), "finance");
        assertBreaks(ConsultationRule.OPINION_WITH_REASON,
                () -> answer(document, "head-finance", new SayOpinion(ConsultedOutcome.DISAGREED, " ")));
        answer(document, "head-finance", new SayOpinion(ConsultedOutcome.DISAGREED, "无资金来源"));
        assertBreaks(ConsultationRule.AGREED_BEFORE_DOWNWARD, () -> document.submit(Samples.act("head-transport")));
        answer(document, "head-finance", AGREED);
        document.submit(Samples.act("head-transport"));
    }

    @Test
    void aDisagreementThatAMeetingSettledOrThatStaysInTheCityDoesNotHold() {
        Document decided = asking(Samples.draft().from(Samples.resolution(MeetingKind.EXECUTIVE, false, Clearance.PUBLIC))
                .by("clerk-transport"), "finance");
        answer(decided, "head-finance", new SayOpinion(ConsultedOutcome.DISAGREED, "无资金来源"));
        decided.submit(Samples.act("head-transport"));
        Document within = asking(Samples.draft().to("education").by("clerk-transport"), "finance");
        answer(within, "head-finance", new SayOpinion(ConsultedOutcome.DISAGREED, "无资金来源"));
        within.submit(Samples.act("head-transport"));
        assertEquals(DocumentState.SUBMITTED, within.view().state());
    }

    @Test
    void onlyWhoWasAskedAnswers() {
        Document document = asking(Samples.drafted(), "finance");
        assertThrows(Denied.class, () -> answer(document, "head-transport", AGREED));
        assertThrows(NotFound.class, () -> answer(document, "head-education", AGREED));
    }

    @Test
    void onlyBodiesOfOneLevelIssueTogether() {
        assertBreaks(ConsultationRule.JOINT_SAME_LEVEL, () -> Samples.draft().jointWith("finance").by("clerk-transport"));
    }

    @Test
    void aJointDocumentIsSignedByAllBeforeItIsChecked() {
        Document document = joint();
        assertTrue(document.isVisibleTo(Samples.caller("head-finance")));
        document.sign(Samples.agree(), Samples.signing(), Samples.act("office-director"));
        Consultation.on(document, Samples.act("head-finance")).signJointly(JOINTLY, Set.of());
        assertBreaks(ConsultationRule.JOINT_SIGNED_ONCE, () -> Consultation.on(document, Samples.act("head-finance")).signJointly(JOINTLY, Set.of()));
        assertBreaks(ConsultationRule.JOINT_SIGNED_BY_ALL, () -> document.check(null, Samples.template(), Samples.act("office-director")));
        Consultation.on(document, Samples.act("head-health", Instant.parse("2026-11-26T02:00:00Z"))).signJointly(JOINTLY, Set.of());
        document.check(null, Samples.template(), Samples.act("office-director"));
        assertEquals(LocalDate.of(2026, 11, 26), document.view().signedOn(), "the date is that of the last signature");
    }

    @Test
    void aChangeMakesJointSignaturesVoidToo() {
        Document document = joint();
        Consultation.on(document, Samples.act("head-finance")).signJointly(JOINTLY, Set.of());
        document.change(new ChangeDocument("新标题", null, "标题有误", null, null), null, Samples.act("office-director"));
        assertEquals(1, document.view().jointSignatures().size());
        assertTrue(document.view().jointSignatures().get(0).voidedAt() != null);
        Consultation.on(document, Samples.act("head-finance")).signJointly(JOINTLY, Set.of());
        assertEquals(2, document.view().jointSignatures().size());
    }

    @Test
    void nobodyElseSignsJointly() {
        assertThrows(Denied.class, () -> Consultation.on(joint(), Samples.act("head-transport")).signJointly(JOINTLY, Set.of()));
        assertThrows(NotFound.class, () -> Consultation.on(joint(), Samples.act("head-education")).signJointly(JOINTLY, Set.of()));
    }
}
