package org.workrules.meeting.bodies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.meeting.Acts.mayor;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.leadership.People;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.ClockAct;

class BodyRulesTest {

    private static EstablishBody request(BodyKind kind, LocalDate end, String leader) {
        return new EstablishBody("桥梁加固领导小组", kind, "统筹加固", leader, Set.of("transport", "finance"), end);
    }

    private static Body working(Act act) {
        return Body.establish(request(BodyKind.TEMPORARY, LocalDate.of(2027, 6, 30), "vm-1"), People.twelveMembersAndTwoHeads(), act);
    }

    private static Body establish(BodyKind kind, LocalDate end, String leader) {
        return Body.establish(request(kind, end, leader), People.twelveMembersAndTwoHeads(), mayor());
    }

    @Test
    void aBodyHasAnEndThatItsKindAllows() {
        assertBreaks(BodyRule.END_IN_BOUNDS, () -> establish(BodyKind.TEMPORARY, LocalDate.of(2026, 11, 23), "vm-1"));
        assertBreaks(BodyRule.END_IN_BOUNDS, () -> establish(BodyKind.TEMPORARY, LocalDate.of(2028, 11, 25), "vm-1"));
        assertEquals(LocalDate.of(2028, 11, 24), establish(BodyKind.TEMPORARY, LocalDate.of(2028, 11, 24), "vm-1").view().endsOn());
        assertEquals(LocalDate.of(2031, 11, 24), establish(BodyKind.COORDINATING, LocalDate.of(2031, 11, 24), "vm-1").view().endsOn());
    }

    @Test
    void aLeaderOfTheGovernmentLeadsIt() {
        assertBreaks(BodyRule.LED_BY_A_LEADER, () -> establish(BodyKind.TEMPORARY, LocalDate.of(2027, 1, 1), "head-1"));
        assertBreaks(BodyRule.LED_BY_A_LEADER, () -> establish(BodyKind.TEMPORARY, LocalDate.of(2027, 1, 1), "nobody"));
    }

    @Test
    void itIsAnnouncedAndItsEndRuns() {
        Act act = mayor();
        Body body = working(act);
        assertEquals(List.of(new BodyEstablished(body.id(), "桥梁加固领导小组", BodyKind.TEMPORARY, "vm-1", List.of("finance", "transport"),
                LocalDate.of(2027, 6, 30))), act.events());
        assertEquals(Instant.parse("2027-06-30T16:00:00Z"), ((ClockAct.StartUntil) act.clockActs().get(0)).dueAt());
    }

    @Test
    void anExtensionMovesTheEndLaterWhileItWorks() {
        Body body = working(mayor());
        assertBreaks(BodyRule.LONGER, () -> body.extend(new ExtendBody(LocalDate.of(2027, 6, 30), "未验收"), mayor()));
        Act act = mayor();
        body.extend(new ExtendBody(LocalDate.of(2027, 12, 31), "未验收"), act);
        assertEquals(1, body.view().extensions());
        assertEquals(2, act.clockActs().size());
        body.dissolve(new DissolveBody("任务完成"), mayor());
        assertBreaks(BodyRule.ACTIVE, () -> body.extend(new ExtendBody(LocalDate.of(2028, 1, 31), "未验收"), mayor()));
        assertBreaks(BodyRule.ACTIVE, () -> body.dissolve(new DissolveBody("再次"), mayor()));
    }

    @Test
    void itExpiresAfterItsLastDayAndNotBefore() {
        Body body = working(mayor());
        body.expire(Acts.at(mayor(), Instant.parse("2027-06-30T15:59:59Z")));
        assertEquals(BodyState.ACTIVE, body.view().state());
        Act act = Acts.at(mayor(), Instant.parse("2027-06-30T16:00:00Z"));
        body.expire(act);
        assertEquals(BodyState.EXPIRED, body.view().state());
        assertEquals(List.of(new BodyEnded(body.id(), "桥梁加固领导小组", BodyState.EXPIRED)), act.events());
    }
}
