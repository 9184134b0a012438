package org.workrules.document.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.workrules.platform.pipeline.Act;

/** The mayor's authorizations (art. 50(5)). */
class AuthorizationTest {

    private static final LocalDate TODAY = Cabinet.TODAY;

    private static AuthorizeSigning request(String person, Purpose scope, String department, LocalDate from, LocalDate until) {
        return new AuthorizeSigning(person, scope, department, from, until);
    }

    private static Authorization grant(AuthorizeSigning request) {
        return Authorization.grant(request, Cabinet.present(), SigningMatrixTest.mayorsAct());
    }

    @Test
    void onlyItemFiveCanBeEntrusted() {
        assertBreaks(SigningRule.ONLY_ITEM_FIVE_ENTRUSTED, () -> grant(request("v-dept", Purpose.NORMATIVE, null, TODAY, TODAY)));
    }

    @Test
    void onlyAViceMayorInOfficeCanBeAuthorized() {
        assertBreaks(SigningRule.AUTHORIZED_IS_VICE_MAYOR, () -> grant(request("director", Purpose.ROUTINE_APPROVAL, null, TODAY, TODAY)));
        assertBreaks(SigningRule.AUTHORIZED_IS_VICE_MAYOR, () -> grant(request("nobody", Purpose.ROUTINE_APPROVAL, null, TODAY, TODAY)));
    }

    @Test
    void anAuthorizationDoesNotReachIntoThePast() {
        assertBreaks(SigningRule.AUTHORIZATION_PERIOD,
                () -> grant(request("v-dept", Purpose.ROUTINE_APPROVAL, null, TODAY.minusDays(1), TODAY)));
    }

    @Test
    void anAuthorizationDoesNotEndBeforeItBegins() {
        assertBreaks(SigningRule.AUTHORIZATION_PERIOD,
                () -> grant(request("v-dept", Purpose.ROUTINE_APPROVAL, null, TODAY.plusDays(2), TODAY.plusDays(1))));
    }

    @Test
    void itIsRevokedOnce() {
        Authorization given = grant(request("v-dept", Purpose.ROUTINE_APPROVAL, null, TODAY, TODAY));
        Act act = SigningMatrixTest.mayorsAct();
        given.revoke(new RevokeAuthorization("分工调整"), act);
        assertEquals("m", given.view().revokedBy());
        assertEquals(false, given.covers("v-dept", Purpose.ROUTINE_APPROVAL, Cabinet.TRANSPORT, TODAY));
        assertBreaks(SigningRule.AUTHORIZATION_STANDS, () -> given.revoke(new RevokeAuthorization("再次"), act));
    }

    @Test
    void oneForADepartmentCoversThatDepartmentAlone() {
        Authorization given = grant(request("v-dept", Purpose.ROUTINE_APPROVAL, "transport", TODAY, TODAY));
        assertEquals(true, given.covers("v-dept", Purpose.ROUTINE_APPROVAL, "transport", TODAY));
        assertEquals(false, given.covers("v-dept", Purpose.ROUTINE_APPROVAL, "health", TODAY));
        assertEquals(false, given.covers("v-dept", Purpose.DECIDED_BY_EXECUTIVE, "transport", TODAY));
        assertEquals(false, given.covers("v-other", Purpose.ROUTINE_APPROVAL, "transport", TODAY));
    }

    @Property
    void itCoversExactlyTheDaysFromItsFirstToItsLast(@ForAll @IntRange(min = 0, max = 400) int first,
                                                     @ForAll @IntRange(min = 0, max = 400) int length,
                                                     @ForAll @IntRange(min = 0, max = 900) int day) {
        Authorization given = grant(request("v-dept", Purpose.ROUTINE_APPROVAL, null, TODAY.plusDays(first), TODAY.plusDays(first + length)));
        assertEquals(day >= first && day <= first + length,
                given.covers("v-dept", Purpose.ROUTINE_APPROVAL, "transport", TODAY.plusDays(day)));
    }
}
