package org.workrules.platform.interests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeclaredInterestTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate END = LocalDate.of(2026, 6, 1);

    private static DeclaredInterest interest() {
        return DeclaredInterest.of(UUID.randomUUID(), "vice-mayor-1");
    }

    @Test
    void itIsThereFromItsFirstDayToItsLast() {
        DeclaredInterest interest = interest();
        interest.declared("DEPARTMENT:transport", FIRST, LAST);
        assertFalse(interest.covers(FIRST.minusDays(1)));
        assertTrue(interest.covers(FIRST) && interest.covers(LAST));
        assertFalse(interest.covers(LAST.plusDays(1)));
    }

    @Test
    void whateverIsHeardFirstDeclarationAndWithdrawalComeToTheSame() {
        DeclaredInterest inOrder = interest();
        inOrder.declared("FIELD:education", FIRST, null);
        inOrder.withdrawn(END);
        DeclaredInterest theOtherWay = interest();
        theOtherWay.withdrawn(END);
        assertFalse(theOtherWay.covers(FIRST));
        theOtherWay.declared("FIELD:education", FIRST, null);
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            assertEquals(day.isBefore(END), inOrder.covers(day));
            assertEquals(inOrder.covers(day), theOtherWay.covers(day));
        }
    }

    @Test
    void codesAreFoundAgainAmongSubjectsByTheirKind() {
        Set<String> subjects = Set.of(InterestKind.DEPARTMENT.subject("transport"), InterestKind.FIELD.subject("transport-works"));
        assertEquals(Set.of("transport"), InterestKind.DEPARTMENT.codesIn(subjects));
        assertEquals(Set.of("transport-works"), InterestKind.FIELD.codesIn(subjects));
        assertEquals(Set.of(), InterestKind.ORGANIZATION.codesIn(subjects));
    }

    @Test
    void whoHasAnInterestInAnySubjectKeepsOutOnce() {
        Recused recused = new Recused(Map.of("DEPARTMENT:transport", Set.of("mayor", "vice-mayor-1"), "FIELD:education", Set.of("mayor")));
        assertEquals(Set.of("mayor", "vice-mayor-1"), recused.from(List.of("DEPARTMENT:transport", "FIELD:education", "FIELD:health")));
        assertEquals(Set.of("mayor"), recused.from(Set.of("FIELD:education")));
        assertEquals(Set.of(), recused.from(Set.of("DEPARTMENT:education")));
        assertEquals(Set.of("mayor", "vice-mayor-1"), recused.people());
    }
}
