package org.workrules.meeting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.meeting.Acts.head;
import static org.workrules.meeting.Acts.office;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.agenda.NameParties.Party;
import org.workrules.platform.pipeline.Denied;

/** What a declared interest is compared with: the proposing department, and whom the topic names (art. 30). */
class TopicPartiesTest {

    private static final Party BUSES = new Party("91371100MA3EXAMP0P", "安澜公共交通集团有限公司");

    @Test
    void aTopicTouchesItsOwnDepartmentAndWhomItNames() {
        Topic topic = Topics.admitted();
        assertEquals(Set.of("DEPARTMENT:housing-construction"), topic.subjects());
        topic.nameParties(new NameParties(List.of(BUSES), Set.of("urban-construction")), head("housing-construction"));
        assertEquals(Set.of("DEPARTMENT:housing-construction", "ORGANIZATION:91371100MA3EXAMP0P", "FIELD:urban-construction"), topic.subjects());
        assertEquals(List.of(BUSES), topic.view().organizations());
        topic.nameParties(new NameParties(List.of(), Set.of()), office());
        assertEquals(Set.of("DEPARTMENT:housing-construction"), topic.subjects());
    }

    @Test
    void organizationsAreNamedByACodeThatIsRight() {
        Topic topic = Topics.admitted();
        assertBreaks(TopicRule.PARTY_BY_CODE, () -> topic.nameParties(
                new NameParties(List.of(BUSES, new Party("91371100MA3EXAMP1P", "另一家")), Set.of()), head("housing-construction")));
        assertEquals(List.of(), topic.view().organizations());
    }

    @Test
    void othersDoNotNameThemAndNobodyDoesAfterTheDecision() {
        Topic topic = Topics.admitted();
        assertThrows(Denied.class, () -> topic.nameParties(new NameParties(List.of(BUSES), Set.of()), head("transport")));
        topic.withdraw(head("housing-construction"));
        assertBreaks(TopicRule.IN_ORDER, () -> topic.nameParties(new NameParties(List.of(BUSES), Set.of()), office()));
    }
}
