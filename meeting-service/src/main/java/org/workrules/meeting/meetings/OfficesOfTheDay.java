package org.workrules.meeting.meetings;

import java.util.Set;
import org.workrules.meeting.leadership.Person;
import org.workrules.platform.identity.Office;

/** Who holds which office on the day of a meeting: its composition follows from that, whoever held what before. */
@FunctionalInterface
interface OfficesOfTheDay {

    /** Whether somebody holds any of these offices on the day. */
    boolean holds(Person person, Set<Office> any);
}
