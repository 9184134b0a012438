package org.workrules.meeting.calendar;

import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.workrules.platform.clock.BusinessZone;

/** A calendar as an iCalendar stream (RFC 5545), with the times of the business zone and its description. */
final class ICalendar {

    private static final TimeZoneRegistry ZONES = TimeZoneRegistryFactory.getInstance().createRegistry();

    private ICalendar() {
    }

    static String of(String name, List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Workrules//Calendar//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(ZONES.getTimeZone(BusinessZone.ID.getId()).getVTimeZone());
        entries.forEach(entry -> calendar.add(event(entry)));
        return FoldedText.of(calendar);
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence((int) entry.sequence()));
        event.add(new DtStart<>(entry.from().atZone(BusinessZone.ID)));
        event.add(new DtEnd<>(entry.until().atZone(BusinessZone.ID)));
        event.add(new Summary(entry.summary()));
        if (entry.place() != null) {
            event.add(new Location(entry.place()));
        }
        event.add(new Transp(entry.busy() ? Transp.VALUE_OPAQUE : Transp.VALUE_TRANSPARENT));
        return event;
    }
}
