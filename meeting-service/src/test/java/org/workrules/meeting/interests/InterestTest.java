package org.workrules.meeting.interests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InterestTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate END = LocalDate.of(2026, 6, 1);

    private static Interest interest() {
        return Interest.of(UUID.randomUUID(), "vice-mayor-1");
    }

    @Test
    void itIsThereFromItsFirstDayToItsLast() {
        Interest interest = interest();
        interest.declared("DEPARTMENT:transport", FIRST, LAST);
        assertFalse(interest.covers(FIRST.minusDays(1)));
        assertTrue(interest.covers(FIRST) && interest.covers(LAST));
        assertFalse(interest.covers(LAST.plusDays(1)));
    }

    @Test
    void whateverIsHeardFirstDeclarationAndWithdrawalComeToTheSame() {
        Interest inOrder = interest();
        inOrder.declared("FIELD:education", FIRST, null);
        inOrder.withdrawn(END);
        Interest theOtherWay = interest();
        theOtherWay.withdrawn(END);
        assertFalse(theOtherWay.covers(FIRST));
        theOtherWay.declared("FIELD:education", FIRST, null);
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            assertEquals(day.isBefore(END), inOrder.covers(day));
            assertEquals(inOrder.covers(day), theOtherWay.covers(day));
        }
    }
}
