package org.workrules.meeting.meetings;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.workrules.meeting.agenda.Topic.After;
import org.workrules.meeting.meetings.AgendaItem.Outcome;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.clock.WorkingDays;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.rules.Text;

/** How an agenda (议程) is read: which topic is open, when it is fixed, in which order. */
final class Agenda {

    private Agenda() {
    }

    /** Where an open topic stands on the agenda. */
    static int openItem(List<AgendaItem> agenda, UUID topicId) {
        for (int i = 0; i < agenda.size(); i++) {
            if (agenda.get(i).topicId().equals(topicId) && agenda.get(i).outcome() == Outcome.OPEN) {
                return i;
            }
        }
        throw MeetingRule.IN_ORDER.broken(new Text("The topic is not open on this meeting's agenda.", "该议题不在本次会议待议议程中。"));
    }

    /** Whether so few working days are left that the agenda stands, or the meeting goes on. */
    static boolean fixed(MeetingRecord meeting, BusinessCalendar calendar, Act act) {
        if (meeting.state() == MeetingState.OPEN) {
            return true;
        }
        WorkingDays before = WorkingDays.of(act.policy(MeetingRule.LATE_TOPIC_BY_CHAIR, meeting.kind().name()).count());
        return act.today().isAfter(calendar.minus(BusinessZone.dayOf(meeting.heldAt()), before));
    }

    /** The order asked for, which must have every topic once. */
    static Comparator<AgendaItem> byOrder(List<UUID> order, List<AgendaItem> agenda) {
        MeetingRule.ORDER_OF_ALL.require(order.size() == agenda.size() && new HashSet<>(order)
                .equals(agenda.stream().map(AgendaItem::topicId).collect(Collectors.toSet())));
        return Comparator.comparingInt(item -> order.indexOf(item.topicId()));
    }

    /** What becomes of the topic itself. */
    static After after(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED, REJECTED, MEDIATED -> After.DONE;
            case DEFERRED, CARRIED_OVER, CANCELLED, OPEN -> After.WAITS;
            case WITHDRAWN -> After.WITHDRAWN;
        };
    }
}
