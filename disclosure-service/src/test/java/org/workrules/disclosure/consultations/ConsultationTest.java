package org.workrules.disclosure.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.ClockAct;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;

/** How the public is asked and answered (art. 21), without a database. */
class ConsultationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant END = Instant.parse("2026-12-24T16:00:00Z");
    private static final Caller SERVICE = Caller.service("disclosure");
    private static final Caller CLERK = person("clerk-transport", "transport", Office.DEPARTMENT_CLERK);
    private static final Caller HEAD = person("head-transport", "transport", Office.DEPARTMENT_HEAD);
    private static final ConcludeConsultation SUMMARY = new ConcludeConsultation("共收到意见2条,采纳1条。");
    private static final DisposeComment ADOPTED = new DisposeComment(Disposition.ADOPTED, "已延长免费时段");

    private static final PolicySet KEPT = new PolicySet(List.of(new Policy(ConsultationRule.CONTACTS_KEPT.id(), Policy.ANY, 21,
            "CALENDAR_DAYS", BigDecimal.valueOf(90), "test", true, LocalDate.parse("2020-01-01"), "test")));

    private static Caller person(String id, String department, Office... offices) {
        return new Caller(id, id, department, Set.of(offices), Clearance.INTERNAL);
    }

    private static Act at(Caller caller, Instant moment) {
        return new Act(caller, moment, KEPT);
    }

    private static Act by(Caller caller) {
        return at(caller, NOW);
    }

    private static Consultation open() {
        return open(by(SERVICE));
    }

    private static Consultation open(Act act) {
        return Consultation.open(new RequestedConsultation(UUID.randomUUID(), UUID.randomUUID(), "MAJOR_DECISION", true, "停车收费调整方案",
                "transport", "a".repeat(64), "b".repeat(64), 30, null), act);
    }

    private static Consultation closed() {
        Consultation consultation = open();
        consultation.close(at(SERVICE, END));
        return consultation;
    }

    private static SubmitComment opinion(Consultation on) {
        return new SubmitComment(on.id(), "建议延长免费时段。", "李先生", "li@example.org", null);
    }

    @Test
    void itIsOpenToTheEndOfTheLastDayInTheCitysZone() {
        Act act = by(SERVICE);
        Consultation consultation = open(act);
        assertThat(consultation.closesAt()).isEqualTo(END);
        assertThat(((ClockAct.StartUntil) act.clockActs().get(0)).dueAt()).isEqualTo(END);
        assertThat(act.events()).containsExactly(new ConsultationOpened(consultation.id(), consultation.view().dossierId(), "transport", NOW, END));
        PublicComment.submit(opinion(consultation), consultation, at(Caller.anonymous(), END.minus(Duration.ofNanos(1000))));
        assertBreaks(ConsultationRule.OPEN_FOR_COMMENT, () -> PublicComment.submit(opinion(consultation), consultation, at(Caller.anonymous(), END)));
        consultation.close(at(SERVICE, END));
        assertBreaks(ConsultationRule.OPEN_FOR_COMMENT, () -> PublicComment.submit(opinion(consultation), consultation, by(Caller.anonymous())));
    }

    @Test
    void itIsConcludedAfterItsTimeWhenEveryOpinionIsAnswered() {
        assertBreaks(ConsultationRule.LIFE, () -> open().conclude(SUMMARY, new Tally(0, 0, 0), by(HEAD)));
        Consultation consultation = closed();
        assertBreaks(ConsultationRule.EVERY_OPINION_ANSWERED, () -> consultation.conclude(SUMMARY, new Tally(2, 1, 1), by(HEAD)));
        Act act = by(HEAD);
        consultation.conclude(SUMMARY, new Tally(2, 2, 1), act);
        assertThat(act.events()).containsExactly(new ConsultationConcluded(consultation.id(), consultation.view().dossierId(), "transport", 2, 1,
                Blobs.hash(SUMMARY.summary().getBytes(StandardCharsets.UTF_8)), NOW));
        assertBreaks(ConsultationRule.LIFE, () -> consultation.conclude(SUMMARY, new Tally(2, 2, 1), by(HEAD)));
    }

    @Test
    void oneWithoutOpinionsIsConcludedToo() {
        Consultation consultation = closed();
        consultation.conclude(SUMMARY, new Tally(0, 0, 0), by(HEAD));
        assertThat(consultation.forThePublic().state()).isEqualTo(ConsultationState.CONCLUDED);
        assertThat(consultation.forThePublic().summary()).isEqualTo(SUMMARY.summary());
    }

    @Test
    void opinionsAreAnsweredByTheDepartmentUntilTheEnd() {
        Consultation consultation = open();
        PublicComment comment = PublicComment.submit(opinion(consultation), consultation, by(Caller.anonymous()));
        assertThatThrownBy(() -> comment.dispose(ADOPTED, consultation, by(person("head-finance", "finance", Office.DEPARTMENT_HEAD))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> comment.dispose(ADOPTED, consultation, by(person("mayor", "government", Office.MAYOR)))).isInstanceOf(Denied.class);
        comment.dispose(ADOPTED, consultation, by(CLERK));
        comment.dispose(new DisposeComment(Disposition.NOT_ADOPTED, "超出方案范围"), consultation, by(HEAD));
        assertThat(comment.receipt()).isEqualTo(new Receipt(comment.id(), consultation.id(), NOW, Disposition.NOT_ADOPTED, "超出方案范围"));
        consultation.close(at(SERVICE, END));
        comment.dispose(ADOPTED, consultation, by(HEAD));
        consultation.conclude(SUMMARY, new Tally(1, 1, 1), by(HEAD));
        assertBreaks(ConsultationRule.LIFE, () -> comment.dispose(ADOPTED, consultation, by(HEAD)));
    }

    @Test
    void aDraftThatWasWithdrawnIsNoLongerAskedAbout() {
        Consultation consultation = open();
        Act act = by(SERVICE);
        consultation.withdraw("草案已作重大修改", act);
        assertThat(act.clockActs()).extracting(ClockAct::kind).containsExactly("consultation.closing");
        assertThat(consultation.forThePublic().withdrawnReason()).isEqualTo("草案已作重大修改");
        assertBreaks(ConsultationRule.OPEN_FOR_COMMENT, () -> PublicComment.submit(opinion(consultation), consultation, by(Caller.anonymous())));
        consultation.close(at(SERVICE, END));
        assertThat(consultation.state()).isEqualTo(ConsultationState.WITHDRAWN);
        Consultation concluded = closed();
        concluded.conclude(SUMMARY, new Tally(0, 0, 0), by(HEAD));
        concluded.withdraw("迟到", by(SERVICE));
        assertThat(concluded.state()).isEqualTo(ConsultationState.CONCLUDED);
    }

    @Test
    void opinionsAreReadByThoseWhoAnswerTheTableTheLegalOfficeAndWhoAssesses() {
        Consultation consultation = open();
        assertThat(List.of(CLERK, person("mayor", "government", Office.MAYOR), person("x", "legal-office", Office.LEGAL_OFFICE),
                person("y", "supervision-bureau", Office.SUPERVISION_BUREAU))).allMatch(consultation::isVisibleTo);
        assertThat(List.of(Caller.anonymous(), person("z", "finance", Office.DEPARTMENT_HEAD))).noneMatch(consultation::isVisibleTo);
    }

    @Test
    void contactsAreKeptForTheTimeInForceAtTheEndAndNotEndedBefore() {
        Instant until = Instant.parse("2027-02-22T16:00:00Z");
        Consultation concluded = closed();
        assertBreaks(ConsultationRule.CONTACTS_KEPT, () -> concluded.losesContacts(at(SERVICE, until)));
        concluded.conclude(SUMMARY, new Tally(0, 0, 0), by(HEAD));
        assertThat(concluded.view().contactsUntil()).isEqualTo(until);
        assertBreaks(ConsultationRule.CONTACTS_KEPT, () -> concluded.losesContacts(at(SERVICE, until.minusNanos(1000))));
        concluded.losesContacts(at(SERVICE, until));
        Act batch = at(SERVICE, until);
        concluded.lostContacts(5000, false, batch);
        assertThat(concluded.view().contactsErasedAt()).isNull();
        assertThat(batch.remark()).isEqualTo("contacts erased: 5000");
        concluded.lostContacts(12, true, at(SERVICE, until));
        assertThat(concluded.view().contactsErasedAt()).isEqualTo(until);
        Consultation withdrawn = open();
        withdrawn.withdraw("草案已作重大修改", by(SERVICE));
        assertThat(withdrawn.view().contactsUntil()).isEqualTo(until);
    }
}
