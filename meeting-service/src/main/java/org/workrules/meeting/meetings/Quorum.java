package org.workrules.meeting.meetings;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.workrules.platform.rules.Text;

/**
 * How many of a meeting's members are present (art. 38).
 *
 * @param members how many belong to it
 * @param present how many of them are in the room
 */
public record Quorum(int members, int present) {

    /** Counts members alone; who attends or stands in without being a member is not counted. */
    static Quorum of(Collection<Member> people) {
        return new Quorum((int) people.stream().filter(Member::counted).count(),
                (int) people.stream().filter(Member::counted).filter(Member::present).count());
    }

    /** As for a topic: who keeps out of it is in the room and is not counted as present (art. 30). */
    static Quorum of(Map<String, Member> people, Set<String> recused) {
        return new Quorum((int) people.values().stream().filter(Member::counted).count(), (int) people.entrySet().stream()
                .filter(entry -> entry.getValue().counted() && entry.getValue().present() && !recused.contains(entry.getKey()))
                .count());
    }

    /** More than half: half is not enough. */
    public boolean reached() {
        return 2 * present > members;
    }

    Text shortfall() {
        return Text.of("%d of %d members are present; more than half are %d.", "应到%2$d人,实到%1$d人,超过半数须%3$d人。",
                present, members, members / 2 + 1);
    }
}
