package org.workrules.meeting.meetings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workrules.meeting.meetings.AgendaItem.Outcome;
import org.workrules.meeting.resolutions.Position;
import org.workrules.platform.rules.Text;

/** How positions are taken: every member present, the chair last, deviation and dissent with reasons (art. 12, 32, 38). */
final class Voting {

    private Voting() {
    }

    static void check(DecideTopic request, Map<String, Member> people, Set<String> recused, String chair) {
        List<DecideTopic.Voice> voices = request.positions();
        Set<String> present = people.entrySet().stream()
                .filter(entry -> entry.getValue().counted() && entry.getValue().present()
                        && !recused.contains(entry.getKey()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        Set<String> heard = voices.stream().map(DecideTopic.Voice::personId).collect(Collectors.toCollection(HashSet::new));
        Set<String> silent = heard.stream().filter(recused::contains).collect(Collectors.toCollection(TreeSet::new));
        MeetingRule.RECUSED_KEEP_OUT.require(silent.isEmpty(), Text.of("They keep out: %s.", "应回避:%s。", silent));
        MeetingRule.EVERY_POSITION.require(heard.equals(present) && heard.size() == voices.size(), Text.of(
                "Present: %s. Heard: %s.", "到会:%s。已表态:%s。", sorted(present), sorted(heard)));
        MeetingRule.CHAIR_LAST.require(!present.contains(chair)
                || voices.get(voices.size() - 1).personId().equals(chair));
        MeetingRule.DISSENT_EXPLAINED.require(voices.stream().noneMatch(voice -> dissents(voice, request.outcome())
                && !voice.hasReason()));
        MeetingRule.DEVIATION_EXPLAINED.require(followsMajority(request) || request.hasChairReason());
    }

    private static boolean dissents(DecideTopic.Voice voice, Outcome outcome) {
        return voice.position() == (outcome == Outcome.ADOPTED ? Position.Stand.AGAINST : Position.Stand.FOR);
    }

    /** An adoption follows the majority when more than half of those heard are for it; a rejection when they are not. */
    static boolean followsMajority(DecideTopic request) {
        long inFavour = request.positions().stream().filter(voice -> voice.position() == Position.Stand.FOR).count();
        boolean majority = 2 * inFavour > request.positions().size();
        return (request.outcome() == Outcome.ADOPTED) == majority;
    }

    private static List<String> sorted(Set<String> people) {
        return people.stream().sorted().toList();
    }
}
