package org.workrules.meeting.meetings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is asked to a meeting, and who was and is no longer: the one gets an invitation, the other a cancellation.
 *
 * @param people    those asked, by person id
 * @param uninvited names of those no longer asked, by person id
 */
record Invitees(Map<String, Member> people, Map<String, String> uninvited) {

    /** Asks somebody, who stays in the capacity in which the person is there already. */
    void add(String personId, Member member) {
        people.putIfAbsent(personId, member);
        uninvited.remove(personId);
    }

    /** Asks others in place of those asked so far. */
    void replace(Map<String, Member> others) {
        Map<String, Member> before = new TreeMap<>(people);
        people.keySet().retainAll(others.keySet());
        people.putAll(others);
        before.forEach((personId, member) -> uninvited.put(personId, member.name()));
        uninvited.keySet().removeAll(people.keySet());
    }

    /** The substitute of somebody who comes after all does not come. */
    void removeSubstituteOf(String personId) {
        List<String> substitutes = people.entrySet().stream().filter(entry -> personId.equals(entry.getValue().standsFor()))
                .map(Map.Entry::getKey).toList();
        substitutes.forEach(substitute -> uninvited.put(substitute, people.remove(substitute).name()));
    }
}
