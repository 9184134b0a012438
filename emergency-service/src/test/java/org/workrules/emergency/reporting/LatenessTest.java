package org.workrules.emergency.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.emergency.Cases.NOON;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.workrules.emergency.Cases;
import org.workrules.emergency.grading.Grade;
import org.workrules.platform.pipeline.Act;

/** To the second, whenever a report comes. */
class LatenessTest {

    @Property
    void aGeneralIncidentIsLateExactlyAfterTwoHours(@ForAll @IntRange(max = 20_000) int seconds) {
        assertEquals(seconds > 7_200 ? BreachKind.LATE : null, written(Grade.GENERAL, seconds, seconds));
    }

    @Property
    void aLargerOneExactlyAfterThirtyMinutesWithoutAWordOrAnHourWithoutAReport(@ForAll @IntRange(max = 5_000) int word,
                                                                              @ForAll @IntRange(max = 5_000) int more) {
        int report = word + more;
        assertEquals(word > 1_800 || report > 3_600 ? BreachKind.LATE : null, written(Grade.LARGER, word, report));
    }

    private static BreachKind written(Grade grade, int wordAfter, int reportAfter) {
        Act act = Cases.dutyOfficer("district-donghe", NOON.plusSeconds(reportAfter));
        ReportingDuty duty = ReportingDuty.of(new Breach.Concern(UUID.randomUUID(), "爆燃事故", "district-donghe"), grade, NOON,
                DutyGround.OWN_KNOWLEDGE, act);
        duty.reported(Channel.TELEPHONE, NOON, NOON.plusSeconds(wordAfter), act);
        duty.reported(Channel.WRITTEN, NOON, act.now(), act);
        return duty.breached();
    }
}
