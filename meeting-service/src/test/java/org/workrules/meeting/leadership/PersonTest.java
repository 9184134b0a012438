package org.workrules.meeting.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.pipeline.Act;

class PersonTest {

    private static final Person.Position FIRST = new Person.Position("vice-mayor-1", "周明远", "government",
            List.of("vice-mayor"), List.of("transport"), List.of("urban-construction"), "vice-mayor-2");

    @Test
    void aChangedPortfolioIsAnnouncedAndTheSameOneIsNot() {
        Act entered = Acts.mayor();
        Person person = Person.enter(FIRST, Clearance.SECRET, entered);
        assertEquals(1, entered.events().size());
        Act same = Acts.mayor();
        person.position(FIRST, null, same);
        assertEquals(List.of(), same.events());
        Act changed = Acts.mayor();
        person.position(new Person.Position("vice-mayor-1", "周明远", "government", List.of("vice-mayor"),
                List.of("transport", "education"), List.of(), null), null, changed);
        assertEquals(List.of("transport", "education"), ((LeaderPositioned) changed.events().get(0)).departments());
    }
}
