package org.workrules.meeting.invitations;

import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.DelegatedFrom;
import net.fortuna.ical4j.model.parameter.DelegatedTo;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.workrules.meeting.calendar.FoldedText;
import org.workrules.meeting.meetings.Duty;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.MeetingState;
import org.workrules.meeting.meetings.Member;
import org.workrules.platform.clock.BusinessZone;

/**
 * The invitation of one person to a meeting as iTIP (RFC 5546): {@code REQUEST} while it is to be held, {@code CANCEL} when it
 * is not, and for who is no longer asked to it. {@code SEQUENCE} grows with each change, so that a calendar takes the newest. Who
 * is on leave has declined or delegated; the substitute is the delegate. What is discussed is not in it: invitations travel on
 * open networks.
 */
final class Invitation {

    private static final TimeZoneRegistry ZONES = TimeZoneRegistryFactory.getInstance().createRegistry();

    private Invitation() {
    }

    /** Whether there is one for somebody: for who is asked, and for who was asked and is no longer. */
    static boolean isFor(Meeting meeting, String personId) {
        return meeting.people().containsKey(personId) || meeting.uninvited().containsKey(personId);
    }

    static String of(Meeting meeting, String personId) {
        boolean asked = meeting.people().containsKey(personId);
        boolean cancelled = meeting.state() == MeetingState.CANCELLED;
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Workrules//Meetings//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(cancelled || !asked ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        VTimeZone zone = ZONES.getTimeZone(BusinessZone.ID.getId()).getVTimeZone();
        calendar.add(zone);
        calendar.add(event(meeting, personId, cancelled, asked));
        return FoldedText.of(calendar);
    }

    private static VEvent event(Meeting meeting, String personId, boolean cancelled, boolean asked) {
        ZonedDateTime start = meeting.heldAt().atZone(BusinessZone.ID);
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id() + "@workrules"));
        event.add(new DtStamp(meeting.changedAt()));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(start.plus(Duration.ofMinutes(meeting.plannedMinutes()))));
        event.add(new Summary(meeting.title()));
        event.add(new Location(meeting.place()));
        if (cancelled || asked) {
            event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        }
        event.add(new Organizer(new ParameterList(List.of(new Cn(name(meeting, meeting.chair())))), address(meeting.chair())));
        if (!asked) {
            event.add(uninvited(meeting, personId));
            return event;
        }
        Member invitee = meeting.people().get(personId);
        event.add(attendee(meeting, personId, invitee));
        if (invitee.standsFor() != null) {
            event.add(attendee(meeting, invitee.standsFor(), meeting.people().get(invitee.standsFor())));
        }
        return event;
    }

    private static Attendee attendee(Meeting meeting, String personId, Member member) {
        Attendee attendee = new Attendee(address(personId));
        attendee.add(new Cn(member.name()));
        attendee.add(member.duty() == Duty.MEMBER ? Role.REQ_PARTICIPANT : Role.OPT_PARTICIPANT);
        String substitute = substitute(meeting, personId);
        if (substitute != null) {
            attendee.add(PartStat.DELEGATED);
            attendee.add(new DelegatedTo(address(substitute).toString()));
        } else if (member.onLeave()) {
            attendee.add(PartStat.DECLINED);
        } else {
            attendee.add(PartStat.NEEDS_ACTION);
            attendee.add(Rsvp.TRUE);
        }
        if (member.standsFor() != null) {
            attendee.add(new DelegatedFrom(address(member.standsFor()).toString()));
        }
        return attendee;
    }

    private static Attendee uninvited(Meeting meeting, String personId) {
        Attendee attendee = new Attendee(address(personId));
        attendee.add(new Cn(meeting.uninvited().get(personId)));
        return attendee;
    }

    private static String substitute(Meeting meeting, String personId) {
        return meeting.people().entrySet().stream().filter(entry -> personId.equals(entry.getValue().standsFor()))
                .map(Map.Entry::getKey).findFirst().orElse(null);
    }

    private static String name(Meeting meeting, String personId) {
        Member member = meeting.people().get(personId);
        return member == null ? personId : member.name();
    }

    /** People are named, not mailed: the register has no addresses. */
    private static URI address(String personId) {
        return URI.create("urn:workrules:person:" + personId);
    }
}
