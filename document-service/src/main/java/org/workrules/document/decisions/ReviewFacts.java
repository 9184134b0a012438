package org.workrules.document.decisions;

import java.util.Set;
import org.workrules.platform.clock.BusinessCalendar;

/**
 * What the legal office's opinion rests on, beside the dossier.
 *
 * @param calendar by which the days that it has at least are counted
 * @param keepOut  person ids of those who keep out of the dossier (art. 30)
 */
record ReviewFacts(BusinessCalendar calendar, Set<String> keepOut) {
}
