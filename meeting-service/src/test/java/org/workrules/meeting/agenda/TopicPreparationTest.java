package org.workrules.meeting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.meeting.Acts.head;
import static org.workrules.meeting.Acts.office;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.agenda.Countersignature.Opinion;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;

/** What a topic goes through before a meeting: opinions in words, returns, materials (art. 41). */
class TopicPreparationTest {

    private static final String HASH = "a".repeat(64);

    private static Topic forFunds() {
        return Topic.propose(new ProposeTopic("议题", "说明", Set.of("finance", "establishment-office"), true, true, false, false,
                Clearance.PUBLIC, null), head("housing-construction"));
    }

    private static SubmitMaterial file(String lateReason) {
        return new SubmitMaterial("送审稿.txt", "text/plain", new byte[] {1, 2}, lateReason);
    }

    private static CountersignTopic agreed(String words) {
        return new CountersignTopic(Opinion.AGREED, words);
    }

    @Test
    void financeAndTheEstablishmentOfficeGiveTheirOpinionInWords() {
        Topic topic = forFunds();
        assertBreaks(TopicRule.FUNCTIONAL_OPINION, () -> topic.countersign(agreed(null), head("finance")));
        assertBreaks(TopicRule.FUNCTIONAL_OPINION, () -> topic.countersign(agreed(" "), head("establishment-office")));
        topic.countersign(agreed("资金从既有预算列支"), head("finance"));
        topic.countersign(agreed("不涉及新增编制"), head("establishment-office"));
        assertEquals(TopicState.COORDINATED, topic.state());
    }

    @Test
    void aReturnedTopicIsHandedInAgainAndCountersignedAnew() {
        Topic topic = Topics.admittedTouching("transport");
        topic.sendBack(new ReturnTopic("请补充资金来源"), office());
        assertEquals("请补充资金来源", topic.view().returnReason());
        ResubmitTopic again = new ResubmitTopic("议题(修改稿)", "说明", Set.of("transport", "finance"), true, false, null);
        assertThrows(Denied.class, () -> topic.resubmit(again, head("education")));
        assertBreaks(TopicRule.FUNDS_NEED_FINANCE, () -> topic.resubmit(
                new ResubmitTopic("议题", "说明", Set.of("transport"), true, false, null), head("housing-construction")));
        Act resubmission = head("housing-construction");
        topic.resubmit(again, resubmission);
        EarlierCountersignature kept = (EarlierCountersignature) resubmission.additions().get(0);
        assertEquals(List.of(1, "transport", Opinion.AGREED), List.of(kept.round(), kept.department(), kept.opinion()));
        assertEquals(1, resubmission.additions().size());
        assertEquals(TopicState.PROPOSED, topic.state());
        assertEquals(List.of(Opinion.PENDING, Opinion.PENDING),
                topic.view().countersignatures().stream().map(TopicView.CountersignatureView::opinion).toList());
        assertBreaks(TopicRule.IN_ORDER, () -> topic.resubmit(again, head("housing-construction")));
    }

    @Test
    void whatADepartmentSaidBeforeItChangedItsMindIsKept() {
        Topic topic = Topic.propose(Acts.proposal("transport"), head("housing-construction"));
        topic.countersign(new CountersignTopic(Opinion.DISAGREED, "线路重复"), head("transport"));
        Act changed = head("transport");
        topic.countersign(agreed(null), changed);
        assertEquals(Opinion.DISAGREED, ((EarlierCountersignature) changed.additions().get(0)).opinion());
        assertEquals(TopicState.COORDINATED, topic.state());
    }

    @Test
    void materialsHaveVersionsAndComeFromTheProposer() {
        Topic topic = Topics.admitted();
        assertThrows(Denied.class, () -> topic.addMaterial(file(null), HASH, head("transport")));
        topic.addMaterial(file(null), HASH, head("housing-construction"));
        topic.addMaterial(file(null), "b".repeat(64), head("housing-construction"));
        assertEquals(List.of(HASH, "b".repeat(64)), topic.view().materials().stream().map(TopicView.MaterialView::hash).toList());
        for (int i = 2; i < 50; i++) {
            topic.addMaterial(file(null), HASH, head("housing-construction"));
        }
        assertBreaks(TopicRule.MATERIALS_BOUNDED, () -> topic.addMaterial(file(null), HASH, head("housing-construction")));
    }

    @Test
    void aVersionAfterTheLimitBeforeTheMeetingCarriesItsReason() {
        Topic topic = Topics.withMaterials(Topics.admitted());
        Instant heldAt = Acts.NOW.plus(Duration.ofDays(3));
        topic.schedule(false, heldAt, null, office());
        topic.addMaterial(file(null), HASH, head("housing-construction"));
        var late = Acts.at(head("housing-construction"), Acts.NOW.plusSeconds(1));
        assertBreaks(TopicRule.MATERIALS_IN_TIME, () -> topic.addMaterial(file(null), HASH, late));
        topic.addMaterial(file("数据更新"), HASH, late);
        assertEquals("数据更新", topic.view().materials().get(2).lateReason());
    }

    @Test
    void aSettledTopicTakesNoMoreMaterials() {
        Topic topic = Topics.admitted();
        topic.withdraw(head("housing-construction"));
        assertBreaks(TopicRule.IN_ORDER, () -> topic.addMaterial(file(null), HASH, head("housing-construction")));
    }
}
