package org.workrules.meeting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.head;
import static org.workrules.meeting.Acts.office;
import static org.workrules.meeting.Acts.proposal;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.agenda.Countersignature.Opinion;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Denied;

class TopicRulesTest {

    private static final AdmitTopic ADMIT = new AdmitTopic("建议上会");

    private static Topic proposed(String... related) {
        return Topic.propose(proposal(related), head("housing-construction"));
    }

    private static void agree(Topic topic, String department) {
        topic.countersign(new CountersignTopic(Opinion.AGREED, null), head(department));
    }

    private static ProposeTopic touching(boolean funds, boolean posts, boolean major, Clearance secrecy, String... related) {
        return new ProposeTopic("议题", "说明", Set.of(related), funds, posts, major, false, secrecy, null);
    }

    @Test
    void aTopicThatAllAgreeToIsAdmitted() {
        var act = head("housing-construction");
        Topic topic = Topic.propose(proposal("finance", "transport"), act);
        assertEquals(List.of(new TopicProposed(topic.id(), "公交提升方案", "housing-construction", Set.of("finance", "transport"))), act.events());
        agree(topic, "finance");
        assertEquals(TopicState.PROPOSED, topic.state());
        agree(topic, "transport");
        assertEquals(TopicState.COORDINATED, topic.state());
        topic.admit(ADMIT, office());
        assertEquals(TopicState.ADMITTED, topic.state());
    }

    @Test
    void aTopicThatTouchesNobodyElseNeedsNoCountersignature() {
        assertEquals(TopicState.COORDINATED, proposed().state());
    }

    @Test
    void theProposerDoesNotCountersignItsOwnTopic() {
        assertBreaks(TopicRule.COUNTERSIGNED_BY_OTHERS, () -> proposed("housing-construction", "finance"));
    }

    @Test
    void aDepartmentThatIsNotTouchedDoesNotCountersign() {
        Topic topic = proposed("finance");
        assertBreaks(TopicRule.COUNTERSIGNED_BY_RELATED, () -> agree(topic, "education"));
    }

    @Test
    void aDepartmentCountersignsOnce() {
        Topic topic = proposed("finance", "transport");
        agree(topic, "finance");
        assertBreaks(TopicRule.COUNTERSIGNED_ONCE, () -> agree(topic, "finance"));
    }

    @Test
    void aDisagreementWithoutReasonIsRefusedAndOneWithReasonStays() {
        Topic topic = proposed("finance");
        assertBreaks(TopicRule.REASON_WITH_DISAGREEMENT,
                () -> topic.countersign(new CountersignTopic(Opinion.DISAGREED, " "), head("finance")));
        topic.countersign(new CountersignTopic(Opinion.DISAGREED, "资金来源未落实"), head("finance"));
        assertEquals(TopicState.DISAGREED, topic.state());
    }

    @Test
    void aReservationWithReasonDoesNotHoldTheTopicUp() {
        Topic topic = proposed("finance");
        topic.countersign(new CountersignTopic(Opinion.AGREED_WITH_RESERVATION, "建议分年实施"), head("finance"));
        topic.admit(ADMIT, office());
        assertEquals(TopicState.ADMITTED, topic.state());
    }

    @Test
    void aMissingCountersignatureHoldsTheTopicUp() {
        Topic topic = proposed("finance", "transport");
        agree(topic, "finance");
        var refusal = assertBreaks(TopicRule.COUNTERSIGNATURES_COMPLETE, () -> topic.admit(ADMIT, office()));
        assertTrue(refusal.getMessage().contains("[transport]"));
        assertEquals(TopicState.PROPOSED, topic.state());
    }

    @Test
    void aDisagreementIsSettledBeforeAdmission() {
        Topic topic = proposed("finance");
        topic.countersign(new CountersignTopic(Opinion.DISAGREED, "资金来源未落实"), head("finance"));
        assertBreaks(TopicRule.DISAGREEMENT_SETTLED, () -> topic.admit(ADMIT, office()));
        agree(topic, "finance");
        topic.admit(ADMIT, office());
        assertEquals(TopicState.ADMITTED, topic.state());
    }

    @Test
    void fundsNeedFinanceAmongThoseAsked() {
        assertBreaks(TopicRule.FUNDS_NEED_FINANCE,
                () -> Topic.propose(touching(true, false, false, Clearance.PUBLIC, "transport"), head("education")));
        assertEquals(TopicState.PROPOSED,
                Topic.propose(touching(true, false, false, Clearance.PUBLIC, "finance"), head("education")).state());
        assertEquals(TopicState.COORDINATED,
                Topic.propose(touching(true, false, false, Clearance.PUBLIC), head("finance")).state());
    }

    @Test
    void postsNeedTheEstablishmentOfficeAmongThoseAsked() {
        assertBreaks(TopicRule.POSTS_NEED_ESTABLISHMENT,
                () -> Topic.propose(touching(false, true, false, Clearance.PUBLIC, "finance"), head("education")));
        assertEquals(TopicState.PROPOSED,
                Topic.propose(touching(false, true, false, Clearance.PUBLIC, "establishment-office"), head("education")).state());
    }

    @Test
    void nothingOfHighSecrecyIsKeptHere() {
        assertBreaks(TopicRule.SECRECY_KEPT_OUT,
                () -> Topic.propose(touching(false, false, false, Clearance.CONFIDENTIAL), head("education")));
        assertEquals(Clearance.SECRET,
                Topic.propose(touching(false, false, false, Clearance.SECRET), head("education")).secrecy());
    }

    @Test
    void anAdmittedTopicIsNotCountersignedAnyMore() {
        Topic topic = proposed();
        topic.admit(ADMIT, office());
        assertBreaks(TopicRule.IN_ORDER, () -> topic.admit(ADMIT, office()));
    }

    @Test
    void onlyTheProposerWithdraws() {
        Topic topic = proposed("finance");
        assertThrows(Denied.class, () -> topic.withdraw(head("finance")));
        topic.withdraw(head("housing-construction"));
        assertEquals(TopicState.WITHDRAWN, topic.state());
    }

    @Test
    void aTopicIsSeenByThoseConcernedAndCleared() {
        Topic topic = Topic.propose(touching(false, false, false, Clearance.SECRET, "finance"), head("education"));
        assertTrue(topic.visibleTo(Acts.head("finance").caller()));
        assertFalse(topic.visibleTo(Acts.head("transport").caller()));
        assertFalse(topic.visibleTo(new Caller("x", "x", "finance", Set.of(Office.DEPARTMENT_HEAD), Clearance.INTERNAL)));
        assertTrue(topic.visibleTo(office().caller()));
    }
}
