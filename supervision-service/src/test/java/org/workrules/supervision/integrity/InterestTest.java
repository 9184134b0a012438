package org.workrules.supervision.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workrules.supervision.Sample.EDUCATION;
import static org.workrules.supervision.Sample.MAYOR;
import static org.workrules.supervision.Sample.SUPERVISION;
import static org.workrules.supervision.Sample.TODAY;
import static org.workrules.supervision.Sample.VICE_MAYOR_1;
import static org.workrules.supervision.Sample.VICE_MAYOR_2;
import static org.workrules.supervision.Sample.act;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;

/** Interests are declared, seen by few, and withdrawn by who declared them (art. 30). */
class InterestTest {

    private static InterestRequest in(InterestKind kind, String code, LocalDate since, LocalDate until) {
        return new InterestRequest(Relation.SPOUSE, kind, code, "安澜公交集团", "配偶任职", since, until);
    }

    private static InterestRequest employer() {
        return in(InterestKind.ORGANIZATION, "91371100MA3EXAMP0P", TODAY.minusYears(1), null);
    }

    @Test
    void aDeclarationIsToldWithoutWhoseInterestItIs() {
        Act act = act(VICE_MAYOR_1);
        Interest interest = Interest.declare(employer(), false, act);
        assertThat(act.events()).containsExactly(new InterestDeclared(interest.id(), "vice-mayor-1", InterestKind.ORGANIZATION,
                "91371100MA3EXAMP0P", TODAY.minusYears(1), null));
        assertThat(InterestView.of(interest).relation()).isEqualTo(Relation.SPOUSE);
    }

    @ParameterizedTest
    @CsvSource({"ORGANIZATION,91371100MA3EXAMP1P", "ORGANIZATION,transport", "DEPARTMENT,91371100MA3EXAMP0P", "DEPARTMENT,交通局", "FIELD,X"})
    void whatItIsInIsNamedByACodeThatCanBeCompared(InterestKind kind, String code) {
        assertBreaks(InterestRule.NAMED_BY_CODE, () -> Interest.declare(in(kind, code, TODAY, null), false, act(VICE_MAYOR_1)));
    }

    @ParameterizedTest
    @CsvSource({"DEPARTMENT,transport", "FIELD,urban-construction", "ORGANIZATION,914403001922038216"})
    void aCodeOfItsKindIsTaken(InterestKind kind, String code) {
        assertThat(Interest.declare(in(kind, code, TODAY, TODAY), false, act(VICE_MAYOR_1)).code).isEqualTo(code);
    }

    @Test
    void whatIsOverIsNotDeclared() {
        assertBreaks(InterestRule.NOT_PAST, () -> Interest.declare(
                in(InterestKind.DEPARTMENT, "transport", TODAY.minusYears(2), TODAY.minusDays(1)), false, act(VICE_MAYOR_1)));
        assertBreaks(InterestRule.NOT_PAST, () -> Interest.declare(
                in(InterestKind.DEPARTMENT, "transport", TODAY.plusDays(9), TODAY.plusDays(8)), false, act(VICE_MAYOR_1)));
    }

    @Test
    void theSameIsDeclaredOnce() {
        assertBreaks(InterestRule.DECLARED_ONCE, () -> Interest.declare(employer(), true, act(VICE_MAYOR_1)));
    }

    @Test
    void whoDeclaredItWithdrawsItOnce() {
        Interest interest = Interest.declare(employer(), false, act(VICE_MAYOR_1));
        WithdrawalRequest left = new WithdrawalRequest("配偶已离职");
        assertThatThrownBy(() -> interest.withdraw(left, act(VICE_MAYOR_2))).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> interest.withdraw(left, act(MAYOR))).isInstanceOf(Denied.class);
        Act withdrawn = act(VICE_MAYOR_1);
        interest.withdraw(left, withdrawn);
        assertThat(withdrawn.events()).containsExactly(new InterestWithdrawn(interest.id(), "vice-mayor-1", TODAY));
        assertBreaks(InterestRule.WITHDRAWN_ONCE, () -> interest.withdraw(left, act(VICE_MAYOR_1)));
    }

    @Test
    void onlyTheDeclarerTheSupervisionBureauAndTheMayorSeeIt() {
        Interest interest = Interest.declare(employer(), false, act(VICE_MAYOR_1));
        assertThat(interest.visibleTo(VICE_MAYOR_1)).isTrue();
        assertThat(interest.visibleTo(SUPERVISION)).isTrue();
        assertThat(interest.visibleTo(MAYOR)).isTrue();
        assertThat(interest.visibleTo(VICE_MAYOR_2)).isFalse();
        assertThat(interest.visibleTo(EDUCATION)).isFalse();
    }
}
