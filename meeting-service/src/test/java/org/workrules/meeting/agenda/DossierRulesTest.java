package org.workrules.meeting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.head;
import static org.workrules.meeting.Acts.office;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;

/** A topic that is a major decision, bill, regulation or normative document rests on a dossier that is ready (art. 12). */
class DossierRulesTest {

    private static final AdmitTopic ADMIT = new AdmitTopic("建议上会");
    private static final String EDUCATION = "education";

    private static Topic topic(boolean major, boolean normative, Clearance secrecy, UUID dossier) {
        return Topic.propose(new ProposeTopic("议题", "说明", Set.of(), false, false, major, normative, secrecy, dossier), head(EDUCATION));
    }

    private static Topic major() {
        return topic(true, false, Clearance.PUBLIC, Topics.DOSSIER);
    }

    @Test
    void aMajorDecisionOrNormativeDocumentWaitsForItsDossier() {
        for (Topic topic : List.of(major(), topic(false, true, Clearance.PUBLIC, Topics.DOSSIER), topic(true, true, Clearance.PUBLIC, Topics.DOSSIER))) {
            topic.relyOn(null);
            assertBreaks(TopicRule.MAJOR_DECISION_READY, () -> topic.admit(ADMIT, office()));
            topic.relyOn(Topics.ready(EDUCATION, topic.majorDecision(), topic.normative()));
            topic.admit(ADMIT, office());
            assertEquals(TopicState.ADMITTED, topic.state());
        }
        assertBreaks(TopicRule.MAJOR_DECISION_READY, () -> topic(true, false, Clearance.PUBLIC, null).admit(ADMIT, office()));
        topic(false, false, Clearance.PUBLIC, null).admit(ADMIT, office());
    }

    @Test
    void itRestsOnADossierOfItsDepartmentOnItsPathAndOfItsGrade() {
        Topic topic = major();
        for (ReadyDossier other : List.of(Topics.ready("transport", true, false), Topics.ready(EDUCATION, false, false),
                Topics.ready(EDUCATION, true, true))) {
            topic.relyOn(other);
            assertFalse(topic.view().dossierReady());
        }
        ReadyDossier secret = new ReadyDossier(Topics.DOSSIER, EDUCATION);
        secret.becomesReady(true, false, Clearance.SECRET, 3);
        topic.relyOn(secret);
        assertFalse(topic.view().dossierReady());
        Topic alsoSecret = topic(true, false, Clearance.SECRET, Topics.DOSSIER);
        alsoSecret.relyOn(secret);
        assertTrue(alsoSecret.view().dossierReady());
    }

    @Test
    void anOrdinaryTopicThatNamesADossierRestsOnItToo() {
        Topic topic = topic(false, false, Clearance.PUBLIC, Topics.DOSSIER);
        for (ReadyDossier other : List.of(Topics.ready("transport", true, false), Topics.ready(EDUCATION, true, false),
                Topics.ready(EDUCATION, false, true))) {
            topic.relyOn(other);
            assertBreaks(TopicRule.MAJOR_DECISION_READY, () -> topic.admit(ADMIT, office()));
        }
    }

    @Test
    void whatIsHeardLateDoesNotOverwriteWhatWasSaidLater() {
        ReadyDossier dossier = new ReadyDossier(Topics.DOSSIER, EDUCATION);
        dossier.reopens(9);
        dossier.becomesReady(true, false, Clearance.PUBLIC, 7);
        Topic topic = major();
        topic.relyOn(dossier);
        assertFalse(topic.view().dossierReady());
        dossier.becomesReady(true, false, Clearance.PUBLIC, 12);
        topic.relyOn(dossier);
        assertTrue(topic.view().dossierReady());
    }

    @Test
    void anAdmissionEndsWithItsDossierAndAScheduledTopicIsNotDecided() {
        ReadyDossier dossier = Topics.ready(EDUCATION, true, false);
        Topic admitted = major();
        admitted.relyOn(dossier);
        admitted.admit(ADMIT, office());
        Topic scheduled = major();
        scheduled.relyOn(dossier);
        scheduled.admit(ADMIT, office());
        scheduled.schedule(false, Instant.parse("2026-12-24T02:00:00Z"), "材料后补", office());
        dossier.reopens(20);
        admitted.relyOn(dossier);
        scheduled.relyOn(dossier);
        assertEquals(TopicState.COORDINATED, admitted.state());
        assertEquals(TopicState.SCHEDULED, scheduled.state());
        assertBreaks(TopicRule.MAJOR_DECISION_READY, scheduled::requireDossier);
        scheduled.settle(Topic.After.WAITS, UUID.randomUUID(), office());
        assertEquals(TopicState.COORDINATED, scheduled.state());
    }

    @Test
    void aReturnedTopicMayNameAnotherDossier() {
        Topic topic = topic(true, false, Clearance.PUBLIC, null);
        topic.sendBack(new ReturnTopic("请补充决策案卷"), office());
        topic.resubmit(new ResubmitTopic("议题", "说明", Set.of(), false, false, Topics.DOSSIER), head(EDUCATION));
        assertEquals(Topics.DOSSIER, topic.dossierId());
        topic.sendBack(new ReturnTopic("再补"), office());
        topic.resubmit(new ResubmitTopic("议题", "说明", Set.of(), false, false, null), head(EDUCATION));
        assertEquals(Topics.DOSSIER, topic.dossierId());
    }

    @Test
    void itsDossierLearnsThatAMeetingDidNotAdoptIt() {
        Topic topic = major();
        Act act = office();
        UUID meeting = UUID.randomUUID();
        topic.notAdopted(meeting, "EXECUTIVE", true, null, act);
        topic.notAdopted(meeting, "EXECUTIVE", false, "补充测算", act);
        assertEquals(List.of(new TopicNotAdopted(topic.id(), meeting, "EXECUTIVE", EDUCATION, Topics.DOSSIER, "REJECTED", null, act.today()),
                new TopicNotAdopted(topic.id(), meeting, "EXECUTIVE", EDUCATION, Topics.DOSSIER, "DEFERRED", "补充测算", act.today())), act.events());
    }
}
