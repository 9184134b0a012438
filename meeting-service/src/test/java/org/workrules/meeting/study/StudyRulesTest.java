package org.workrules.meeting.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.head;
import static org.workrules.meeting.Acts.office;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.leadership.People;
import org.workrules.platform.pipeline.Denied;

class StudyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static StudySession planned(LocalDate day) {
        return StudySession.plan(new PlanStudy("依法行政", day, StudyForm.LECTURE, "专家", "第一会议室"), office());
    }

    private static void hold(StudySession session, LocalDate day, String reason, String... people) {
        session.hold(new RecordStudy(day, Set.of(people), reason), People.twelveMembersAndTwoHeads(), office());
    }

    @Test
    void whoCameIsRecordedNotAheadAndNamesPeopleInOffice() {
        StudySession session = planned(TODAY.plusDays(1));
        assertBreaks(StudyRule.AFTER_ITS_BEGINNING, () -> hold(session, TODAY.plusDays(1), null, "mayor"));
        StudySession today = planned(TODAY);
        assertBreaks(StudyRule.PEOPLE_IN_OFFICE, () -> hold(today, TODAY, null, "mayor", "nobody"));
        hold(today, TODAY, null, "vm-1", "mayor");
        assertEquals(List.of("mayor", "vm-1"), today.view().people());
        assertBreaks(StudyRule.IN_ORDER, () -> today.cancel(new CancelStudy("取消")));
    }

    @Test
    void anotherDayThanPlannedHasAReason() {
        StudySession session = planned(TODAY.minusDays(1));
        assertBreaks(StudyRule.AS_PLANNED, () -> hold(session, TODAY, null, "mayor"));
        hold(session, TODAY, "与防汛工作冲突", "mayor");
        assertEquals(TODAY, session.view().heldOn());
    }

    @Test
    void aMemberKeepsAPlanOfItsOwn() {
        assertBreaks(StudyRule.PLAN_OF_THE_YEAR, () -> StudyPlan.make(new MakeStudyPlan(2025, Set.of("民法典")), head("transport")));
        StudyPlan plan = StudyPlan.make(new MakeStudyPlan(2026, Set.of("民法典", "预算法")), head("transport"));
        assertThrows(Denied.class, () -> plan.study(new RecordSubject("民法典", "心得"), head("education")));
        assertBreaks(StudyRule.SUBJECT_OF_THE_PLAN, () -> plan.study(new RecordSubject("刑法", "心得"), head("transport")));
        plan.study(new RecordSubject("民法典", "心得"), head("transport"));
        assertEquals(TODAY, plan.view().subjects().get(0).studiedOn());
        assertBreaks(StudyRule.SUBJECT_OF_THE_PLAN, () -> plan.study(new RecordSubject("民法典", "再次"), head("transport")));
        assertTrue(plan.visibleTo(office().caller()));
        assertFalse(plan.visibleTo(head("education").caller()));
    }
}
