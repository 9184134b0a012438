package org.workrules.meeting.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.workrules.platform.identity.Clearance;

/**
 * A dossier of a decision as document-service told of it last (art. 12). An event that comes late never overwrites what a later one said.
 */
@Entity
@Table(name = "ready_dossier")
class ReadyDossier {

    @Id
    @Column(name = "id")
    private UUID id;
    @Column(name = "heard_version")
    private long heardVersion;
    @Column(name = "department")
    private String department;
    @Column(name = "major_decision")
    private boolean majorDecision;
    @Column(name = "normative")
    private boolean normative;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy")
    private Clearance secrecy;
    @Column(name = "ready")
    private boolean ready;

    /** For Hibernate. */
    protected ReadyDossier() {
    }

    ReadyDossier(UUID id, String department) {
        this.id = id;
        this.department = department;
        this.secrecy = Clearance.PUBLIC;
        this.heardVersion = -1;
    }

    /**
     * It is ready, as of a version of the dossier.
     *
     * @param asNormative whether it is about a bill, a regulation or a normative document
     */
    void becomesReady(boolean asMajor, boolean asNormative, Clearance grade, long version) {
        if (version >= heardVersion) {
            majorDecision = asMajor;
            normative = asNormative;
            secrecy = grade;
            ready = true;
            heardVersion = version;
        }
    }

    /** It no longer is, as of a version of the dossier. */
    void reopens(long version) {
        if (version >= heardVersion) {
            ready = false;
            heardVersion = version;
        }
    }

    /**
     * Whether a topic may rest on it: of its department, put forward as what it is, so that the right meeting decides it, and its grade
     * kept.
     */
    boolean isReadyFor(Topic topic) {
        return ready && department.equals(topic.department()) && majorDecision == topic.majorDecision() && normative == topic.normative()
                && topic.secrecy().covers(secrecy);
    }
}
