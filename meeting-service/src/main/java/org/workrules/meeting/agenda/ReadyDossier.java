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

    /** It is ready, as of a version of the dossier. */
    void becomesReady(boolean major, Clearance grade, long version) {
        if (version >= heardVersion) {
            majorDecision = major;
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

    /** Whether a topic may rest on it: of its department, on the path of a major decision where the topic is one, its grade kept. */
    boolean isReadyFor(Topic topic) {
        return ready && department.equals(topic.department()) && (majorDecision || !topic.majorDecision()) && topic.secrecy().covers(secrecy);
    }
}
