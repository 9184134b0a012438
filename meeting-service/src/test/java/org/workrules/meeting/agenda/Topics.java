package org.workrules.meeting.agenda;

import java.util.Set;
import org.workrules.meeting.Acts;
import org.workrules.platform.identity.Clearance;

/** Topics for tests. */
public final class Topics {

    private Topics() {
    }

    /** Proposed, waiting for finance. */
    public static Topic proposed() {
        return Topic.propose(Acts.proposal("finance"), Acts.head("housing-construction"));
    }

    /** Admitted by the general office. */
    public static Topic admitted() {
        return admitted(false);
    }

    /** An admitted normative document. */
    public static Topic admittedNormative() {
        return admitted(true);
    }

    private static Topic admitted(boolean normative) {
        Topic topic = Topic.propose(new ProposeTopic("议题", "说明", Set.of(), false, false, false, normative, Clearance.PUBLIC),
                Acts.head("housing-construction"));
        topic.admit(new AdmitTopic("建议上会"), Acts.office());
        return topic;
    }
}
