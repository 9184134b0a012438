package org.workrules.meeting.agenda;

import java.util.Set;
import java.util.UUID;
import org.workrules.meeting.Acts;
import org.workrules.platform.identity.Clearance;

/** Topics for tests. */
public final class Topics {

    /** A dossier of housing-construction. */
    static final UUID DOSSIER = UUID.fromString("0199c1f2-7f1e-7c1e-9f00-000000000041");

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

    /** On which transport disagrees. */
    public static Topic disputed() {
        Topic topic = Topic.propose(Acts.proposal("transport"), Acts.head("housing-construction"));
        topic.countersign(new CountersignTopic(Countersignature.Opinion.DISAGREED, "影响线路"), Acts.head("transport"));
        return topic;
    }

    /** An admitted topic that is not public. */
    public static Topic admittedOfGrade(Clearance grade) {
        Topic topic = Topic.propose(new ProposeTopic("秘密议题", "说明", Set.of(), false, false, false, false, grade, null),
                Acts.head("housing-construction"));
        admit(topic);
        return topic;
    }

    /** The general office admits it. */
    public static void admit(Topic topic) {
        topic.admit(new AdmitTopic("建议上会"), Acts.office());
    }

    /** Admitted, about transport, which agreed. */
    public static Topic admittedTouching(String department) {
        Topic topic = Topic.propose(Acts.proposal(department), Acts.head("housing-construction"));
        topic.countersign(new CountersignTopic(Countersignature.Opinion.AGREED, null), Acts.head(department));
        topic.admit(new AdmitTopic("建议上会"), Acts.office());
        return topic;
    }

    /** Hands in a version of the materials. */
    public static Topic withMaterials(Topic topic) {
        topic.addMaterial(new SubmitMaterial("送审稿.txt", "text/plain", new byte[] {1}, null), "0".repeat(64),
                Acts.head("housing-construction"));
        return topic;
    }

    private static Topic admitted(boolean normative) {
        Topic topic = Topic.propose(new ProposeTopic("议题", "说明", Set.of(), false, false, false, normative, Clearance.PUBLIC,
                normative ? DOSSIER : null),
                Acts.head("housing-construction"));
        topic.relyOn(normative ? ready("housing-construction", false, true) : null);
        topic.admit(new AdmitTopic("建议上会"), Acts.office());
        return topic;
    }

    /** A dossier that is ready. */
    static ReadyDossier ready(String department, boolean major, boolean normative) {
        ReadyDossier dossier = new ReadyDossier(DOSSIER, department);
        dossier.becomesReady(major, normative, Clearance.PUBLIC, 7);
        return dossier;
    }
}
