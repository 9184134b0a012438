package org.workrules.supervision.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workrules.supervision.Sample.AUDIT;
import static org.workrules.supervision.Sample.MAYOR;
import static org.workrules.supervision.Sample.OFFICE_DIRECTOR;
import static org.workrules.supervision.Sample.PETITIONS;
import static org.workrules.supervision.Sample.SECRETARY_GENERAL;
import static org.workrules.supervision.Sample.SUPERVISION;
import static org.workrules.supervision.Sample.TODAY;
import static org.workrules.supervision.Sample.TRANSPORT;
import static org.workrules.supervision.Sample.VICE_MAYOR_1;
import static org.workrules.supervision.Sample.act;
import static org.workrules.supervision.Sample.leadership;
import static org.workrules.supervision.Sample.matter;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Denied;

/** Instructions, letters and audit matters. */
class OpeningByHandTest {

    @Test
    void theSourcesAreTheSevenItemsOfTheArticle() {
        Set<Integer> items = Arrays.stream(MatterSource.values()).map(MatterSource::item).collect(Collectors.toSet());
        assertThat(items).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void theOfficeAndTheSupervisionBureauOpenMatters() {
        for (Caller caller : List.of(OFFICE_DIRECTOR, SECRETARY_GENERAL, SUPERVISION)) {
            Matter opened = Matter.open(request(MatterSource.RESEARCH, "transport", false, false), leadership(), act(caller));
            assertThat(MatterView.of(opened).state()).isEqualTo(MatterState.OPEN);
            assertThat(MatterView.of(opened).sourceItem()).isEqualTo(5);
        }
    }

    @Test
    void aDepartmentOpensNone() {
        assertThatThrownBy(() -> Matter.open(request(MatterSource.RESEARCH, "transport", false, false), leadership(), act(TRANSPORT)))
                .isInstanceOf(Denied.class);
    }

    @ParameterizedTest
    @EnumSource(value = MatterSource.class, names = {"RESOLUTION", "DOCUMENT"})
    void whatOpensByEventIsNotOpenedByHand(MatterSource source) {
        assertBreaks(MatterRule.SOURCE_BY_HAND, () -> Matter.open(request(source, "transport", false, false), leadership(), act(OFFICE_DIRECTOR)));
    }

    @Test
    void anInstructionNamesTheLeaderWhoGaveIt() {
        MatterRequest request = new MatterRequest("t", "r", MatterSource.INSTRUCTION, null, null, "transport", false, TODAY, false, null);
        assertBreaks(MatterRule.INSTRUCTION_NAMED, () -> Matter.open(request, leadership(), act(OFFICE_DIRECTOR)));
    }

    @Test
    void aDateInThePastIsRefused() {
        MatterRequest request = new MatterRequest("t", "r", MatterSource.ASSIGNED, null, null, "transport", false, TODAY.minusDays(1), false, null);
        assertBreaks(MatterRule.DUE_AHEAD, () -> Matter.open(request, leadership(), act(OFFICE_DIRECTOR)));
    }

    @Test
    void aDepartmentWithoutAKnownHeadIsRefused() {
        assertBreaks(MatterRule.FIRST_RESPONSIBLE,
                () -> Matter.open(request(MatterSource.ASSIGNED, "railways", false, false), leadership(), act(OFFICE_DIRECTOR)));
    }

    @Test
    void anInstructionWithoutAHandlerWaitsForTheSecretaryGeneral() {
        Matter matter = Matter.open(request(MatterSource.INSTRUCTION, null, false, false), leadership(), act(OFFICE_DIRECTOR));
        assertThat(MatterView.of(matter).state()).isEqualTo(MatterState.UNASSIGNED);
    }

    @Test
    void aLetterGoesToThePetitionBureau() {
        Matter letter = Matter.open(request(MatterSource.LETTER, null, false, false), leadership(), act(OFFICE_DIRECTOR));
        assertThat(MatterView.of(letter).department()).isEqualTo("petition-bureau");
    }

    @Test
    void aLetterGoesToTheOfficeWhenTheInstructionNamesIt() {
        Matter letter = Matter.open(request(MatterSource.LETTER, null, true, false), leadership(), act(OFFICE_DIRECTOR));
        assertThat(MatterView.of(letter).department()).isEqualTo("general-office");
        assertThat(MatterView.of(letter).firstResponsible()).isEqualTo("office-director");
    }

    @Test
    void aLetterDoesNotGoElsewhere() {
        assertBreaks(MatterRule.LETTER_HANDLER,
                () -> Matter.open(request(MatterSource.LETTER, "transport", false, false), leadership(), act(OFFICE_DIRECTOR)));
    }

    @Test
    void aLetterIsClosedOnlyWhenLeaderAndWriterHaveTheirAnswers() {
        Matter letter = letterProposed();
        assertBreaks(MatterRule.LETTER_ANSWERED, () -> letter.judge(new AcceptanceRequest(true, "同意"), act(SUPERVISION)));

        Matter withFeedback = letterProposed();
        withFeedback.recordFeedback(new NoteRequest("已反馈"), act(PETITIONS));
        assertBreaks(MatterRule.LETTER_ANSWERED, () -> withFeedback.judge(new AcceptanceRequest(true, "同意"), act(SUPERVISION)));

        Matter withBoth = letterProposed();
        withBoth.recordFeedback(new NoteRequest("已反馈"), act(PETITIONS));
        withBoth.recordReply(new NoteRequest("已答复"), act(PETITIONS));
        withBoth.judge(new AcceptanceRequest(true, "同意"), act(SUPERVISION));
        assertThat(MatterView.of(withBoth).state()).isEqualTo(MatterState.CLOSED);
    }

    @Test
    void feedbackAndReplyAreOwedOnLettersAlone() {
        assertBreaks(MatterRule.LETTERS_ONLY, () -> matter().recordFeedback(new NoteRequest("已反馈"), act(TRANSPORT)));
        assertBreaks(MatterRule.LETTERS_ONLY, () -> matter().recordReply(new NoteRequest("已答复"), act(TRANSPORT)));
    }

    @Test
    void theAuditBureauAndTheMayorOpenAuditMatters() {
        for (Caller caller : List.of(AUDIT, MAYOR)) {
            Matter audit = Matter.open(request(MatterSource.ASSIGNED, "audit-bureau", false, true), leadership(), act(caller));
            assertThat(MatterView.of(audit).audit()).isTrue();
        }
    }

    @Test
    void nobodyElseOpensAnAuditMatter() {
        for (Caller caller : List.of(OFFICE_DIRECTOR, SECRETARY_GENERAL, SUPERVISION, VICE_MAYOR_1, TRANSPORT)) {
            assertBreaks(MatterRule.AUDIT_INDEPENDENCE,
                    () -> Matter.open(request(MatterSource.ASSIGNED, "audit-bureau", false, true), leadership(), act(caller)));
        }
    }

    @Test
    void nobodyElseChangesOrClosesAnAuditMatter() {
        Matter audit = audit();
        assertBreaks(MatterRule.AUDIT_INDEPENDENCE, () -> audit.remind(new NoteRequest("x"), act(SECRETARY_GENERAL)));
        assertBreaks(MatterRule.AUDIT_INDEPENDENCE, () -> audit.report(new ProgressRequest(1, "x"), act(TRANSPORT)));
        assertBreaks(MatterRule.AUDIT_INDEPENDENCE,
                () -> audit.extend(new ExtensionRequest(TODAY.plusDays(30), "x"), leadership(), act(VICE_MAYOR_1)));
        assertBreaks(MatterRule.AUDIT_INDEPENDENCE, () -> audit.judge(new AcceptanceRequest(true, "x"), act(SUPERVISION)));
    }

    @Test
    void theMayorClosesWhatTheAuditBureauDid() {
        Matter audit = audit();
        audit.report(new ProgressRequest(100, "完成"), act(AUDIT));
        audit.proposeClosure(new ClosureRequest("完成", List.of("审计报告")), act(AUDIT));
        assertBreaks(MatterRule.CLOSED_BY_ANOTHER, () -> audit.judge(new AcceptanceRequest(true, "同意"), act(AUDIT)));
        audit.judge(new AcceptanceRequest(true, "同意"), act(MAYOR));
        assertThat(MatterView.of(audit).state()).isEqualTo(MatterState.CLOSED);
    }

    private static Matter audit() {
        return Matter.open(request(MatterSource.ASSIGNED, "audit-bureau", false, true), leadership(), act(AUDIT));
    }

    private static Matter letterProposed() {
        Matter letter = Matter.open(request(MatterSource.LETTER, null, false, false), leadership(), act(OFFICE_DIRECTOR));
        letter.report(new ProgressRequest(100, "完成"), act(PETITIONS));
        letter.proposeClosure(new ClosureRequest("完成", List.of("答复书")), act(PETITIONS));
        return letter;
    }

    private static MatterRequest request(MatterSource source, String department, boolean office, boolean audit) {
        LocalDate dueOn = source == MatterSource.INSTRUCTION && department == null ? null : TODAY.plusDays(7);
        return new MatterRequest("供水管网改造", "年底前完成", source, "批示1号", source.instructed() ? "vice-mayor-1" : null,
                department, office, dueOn, audit, Clearance.INTERNAL);
    }
}
