package org.workrules.document.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.pipeline.Act;

/** One act in the life of a record: when, by whom, and what was said. The database refuses changes to it. */
@MappedSuperclass
public abstract class ActEntry {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();
    @Column(name = "at")
    private Instant at;
    @Column(name = "actor")
    private String actor;
    @Column(name = "actor_department")
    private String actorDepartment;
    @Column(name = "remark")
    private String remark;

    /** For Hibernate. */
    protected ActEntry() {
    }

    /**
     * An entry of an act under way.
     *
     * @param remark what was said, {@code null} for nothing
     */
    protected ActEntry(String remark, Act act) {
        this.at = act.now();
        this.actor = act.caller().id();
        this.actorDepartment = act.caller().department() == null ? "" : act.caller().department();
        this.remark = remark == null ? "" : remark;
    }

    /** When. */
    protected Instant at() {
        return at;
    }

    /** Who, by person id. */
    protected String actor() {
        return actor;
    }

    /** The department of whoever acted, an empty text for nobody's. */
    protected String actorDepartment() {
        return actorDepartment;
    }

    /** What was said, an empty text for nothing. */
    protected String remark() {
        return remark;
    }
}
