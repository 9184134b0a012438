package org.workrules.document.receiving;

import java.util.Set;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.leadership.Leaders.Leadership;

/**
 * What handing a document to departments rests on.
 *
 * @param leadership who leads what, and who is away
 * @param calendar   the calendar that limits are counted by
 * @param keepOut    person ids of those who keep out of it (art. 30)
 */
record HandlingFacts(Leadership leadership, BusinessCalendar calendar, Set<String> keepOut) {
}
