package org.workrules.disclosure.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;

/** One answer for opinions that say the same (art. 21), without a database. */
class JointDispositionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final UUID WORDING = UUID.randomUUID();
    private static final Caller CLERK = person("clerk-transport", "transport", Office.DEPARTMENT_CLERK);

    private static Caller person(String id, String department, Office... offices) {
        return new Caller(id, id, department, Set.of(offices), Clearance.INTERNAL);
    }

    private static Act by(Caller caller) {
        return new Act(caller, NOW, new PolicySet(List.of(new Policy(ConsultationRule.CONTACTS_KEPT.id(), Policy.ANY, 21, "CALENDAR_DAYS",
                BigDecimal.valueOf(90), "test", true, LocalDate.parse("2020-01-01"), "test"))));
    }

    private static Consultation open() {
        return Consultation.open(new RequestedConsultation(UUID.randomUUID(), UUID.randomUUID(), "MAJOR_DECISION", true, "停车收费调整方案",
                "transport", "a".repeat(64), "b".repeat(64), 30, null), by(Caller.service("disclosure")));
    }

    private static Alike alike(int waiting, long answered, long unknown) {
        return new Alike(open(), Stream.generate(UUID::randomUUID).limit(waiting).toList(), answered, unknown, false);
    }

    private static DisposeAlike request(AlreadyAnswered alreadyAnswered) {
        return new DisposeAlike(Disposition.NOT_ADOPTED, "收费标准依据成本调查确定", null, WORDING, null, null, alreadyAnswered);
    }

    @Test
    void oneAnswerIsGivenToAllThatWaitAndSaysHowManyKeepTheirs() {
        Alike alike = alike(812, 3, 0);
        Act act = by(CLERK);
        JointDisposition given = JointDisposition.give(request(AlreadyAnswered.KEEP), alike, act);
        assertThat(given.view()).isEqualTo(new JointDispositionView(given.id(), alike.consultation().id(), null, WORDING, null, null,
                Disposition.NOT_ADOPTED, "收费标准依据成本调查确定", 812, 3, false, "clerk-transport", NOW));
        assertThat(given.opinions()).isEqualTo(alike.waiting());
        assertThat(act.remark()).isEqualTo("answered: 812, kept: 3");
        assertThat(act.events()).isEmpty();
    }

    @Test
    void anAnswerThatWasGivenIsNotChangedUnawares() {
        for (AlreadyAnswered absentOrNot : new AlreadyAnswered[] {null, AlreadyAnswered.REFUSE}) {
            assertBreaks(ConsultationRule.ANSWERS_KEPT, () -> JointDisposition.give(request(absentOrNot), alike(2, 1, 0), by(CLERK)));
            assertThat(JointDisposition.give(request(absentOrNot), alike(2, 0, 0), by(CLERK)).view().answered()).isEqualTo(2);
        }
    }

    @Test
    void itAnswersOpinionsOfTheDraftThatWait() {
        assertBreaks(ConsultationRule.JOINT_DISPOSITION, () -> JointDisposition.give(request(AlreadyAnswered.KEEP), alike(0, 5, 0), by(CLERK)));
        assertBreaks(ConsultationRule.JOINT_DISPOSITION, () -> JointDisposition.give(request(null), alike(0, 0, 0), by(CLERK)));
        assertBreaks(ConsultationRule.JOINT_DISPOSITION, () -> JointDisposition.give(request(AlreadyAnswered.KEEP), alike(2, 0, 1), by(CLERK)));
    }

    @Test
    void theDepartmentGivesItUntilTheEnd() {
        DisposeAlike request = request(null);
        assertThatThrownBy(() -> JointDisposition.give(request, alike(1, 0, 0), by(person("head-finance", "finance", Office.DEPARTMENT_HEAD))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> JointDisposition.give(request, alike(1, 0, 0), by(person("mayor", "government", Office.MAYOR))))
                .isInstanceOf(Denied.class);
        Alike over = alike(1, 0, 0);
        over.consultation().withdraw("草案已作重大修改", by(Caller.service("disclosure")));
        assertBreaks(ConsultationRule.LIFE, () -> JointDisposition.give(request, over, by(CLERK)));
    }

    @Test
    void anOpinionNamedTwiceIsOne() {
        UUID one = UUID.randomUUID();
        DisposeAlike request = new DisposeAlike(Disposition.ADOPTED, "采纳", List.of(one, one), null, null, null, null);
        Alike alike = new Alike(open(), List.of(one), 0, 0, false);
        assertThat(JointDisposition.give(request, alike, by(CLERK)).view().chosen()).isEqualTo(1);
        assertThat(request.isChosen()).isTrue();
        assertThat(new DisposeAlike(Disposition.ADOPTED, "采纳", null, null, null, null, null).isChosen()).isFalse();
    }
}
