package org.workrules.meeting.meetings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.workrules.platform.rules.Text;

/**
 * Who keeps out of which topic of a meeting (回避, art. 30): not counted, without a voice, not in the chair.
 *
 * @param declared in the order in which they were declared
 * @param chair    who chairs the meeting
 */
record Recusals(List<Recusal> declared, String chair) {

    private static final String REGISTERED = "已在廉政登记中申报利害关系";

    /** Who keeps out of a topic. */
    Set<String> of(UUID topic) {
        return declared.stream().filter(recusal -> recusal.topicId().equals(topic)).map(Recusal::personId)
                .collect(Collectors.toSet());
    }

    /** Who chairs a topic: the chair, or whom the chair handed it to when keeping out of it. */
    String chairOf(UUID topic) {
        return declared.stream().filter(recusal -> recusal.of(topic, chair)).map(Recusal::handsOverTo).filter(Objects::nonNull)
                .findFirst().orElse(chair);
    }

    /** Who decides a topic in the chair does not keep out of it. */
    void requireChairOf(UUID topic) {
        MeetingRule.CHAIR_HANDS_OVER.require(!of(topic).contains(chairOf(topic)),
                Text.of("%s keeps out of the topic.", "%s应回避该议题。", chairOf(topic)));
    }

    /**
     * Somebody declares an interest and keeps out; a chair hands the topic over, and may hand it to another as long as it is open.
     *
     * @param people who belongs to the meeting
     */
    void declare(RecuseFromTopic request, String person, Map<String, Member> people, Instant at) {
        UUID topic = request.topicId();
        boolean chairs = person.equals(chair);
        Member acting = request.handsOverTo() == null ? null : people.get(request.handsOverTo());
        MeetingRule.CHAIR_HANDS_OVER.require(!chairs || acting != null && acting.counted()
                && !request.handsOverTo().equals(chair) && !of(topic).contains(request.handsOverTo()));
        MeetingRule.RECUSED_ONCE.require(chairs || !of(topic).contains(person) && !person.equals(chairOf(topic)));
        replace(new Recusal(topic, person, request.reason(), chairs ? request.handsOverTo() : null, at));
    }

    /** Those whose interest stands in the integrity register keep out; what they said themselves stays as they said it. */
    void register(UUID topic, Collection<String> interested, Instant at) {
        Set<String> known = of(topic);
        interested.stream().filter(person -> !known.contains(person)).sorted()
                .forEach(person -> declared.add(new Recusal(topic, person, REGISTERED, null, at)));
    }

    /** Who was to chair a topic and no longer belongs to the meeting does not chair it: the chair hands it over anew. */
    void forgetChairsWhoAreGone(Map<String, Member> people) {
        declared.replaceAll(recusal -> recusal.handsOverTo() == null || people.containsKey(recusal.handsOverTo())
                && people.get(recusal.handsOverTo()).counted() ? recusal : recusal.handedOverTo(null));
    }

    private void replace(Recusal recusal) {
        for (int i = 0; i < declared.size(); i++) {
            if (declared.get(i).of(recusal.topicId(), recusal.personId())) {
                declared.set(i, recusal);
                return;
            }
        }
        declared.add(recusal);
    }
}
