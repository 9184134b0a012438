package org.workrules.meeting.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.workrules.meeting.Acts;

class QuorumProperties {

    @Property
    void halfIsNeverEnoughAndOneMoreAlwaysIs(@ForAll @IntRange(min = 1, max = 200) int members) {
        assertFalse(new Quorum(members, members / 2).reached());
        assertTrue(new Quorum(members, members / 2 + 1).reached());
    }

    @Property
    void onlyMembersCount(@ForAll @IntRange(max = 40) int present, @ForAll @IntRange(max = 40) int absent,
                          @ForAll @IntRange(max = 40) int attending) {
        List<Member> people = new ArrayList<>();
        add(people, present, true, true);
        add(people, absent, true, false);
        add(people, attending, false, true);
        Quorum quorum = Quorum.of(people);
        assertEquals(present + absent, quorum.members());
        assertEquals(present, quorum.present());
    }

    private static void add(List<Member> people, int count, boolean counted, boolean present) {
        for (int i = 0; i < count; i++) {
            people.add(Member.of("某", counted ? Duty.MEMBER : Duty.INVITED).present(present, Acts.NOW));
        }
    }
}
