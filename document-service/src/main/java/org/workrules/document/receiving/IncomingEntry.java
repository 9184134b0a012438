package org.workrules.document.receiving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.pipeline.Act;

/** One act in the handling of an incoming document; the database refuses changes to it. */
@Entity
@Table(name = "incoming_entry")
class IncomingEntry {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "incoming_id")
    private IncomingDocument document;
    @Column(name = "at")
    private Instant at;
    @Column(name = "actor")
    private String actor;
    @Column(name = "actor_department")
    private String actorDepartment;
    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private IncomingAct act;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private IncomingState from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private IncomingState to;
    @Column(name = "remark")
    private String remark;

    /** For Hibernate. */
    protected IncomingEntry() {
    }

    IncomingEntry(IncomingDocument document, IncomingAct what, IncomingState from, IncomingState to, String remark, Act act) {
        this.document = document;
        this.at = act.now();
        this.actor = act.caller().id();
        this.actorDepartment = act.caller().department() == null ? "" : act.caller().department();
        this.act = what;
        this.from = from;
        this.to = to;
        this.remark = remark == null ? "" : remark;
    }

    IncomingEntryView view() {
        return new IncomingEntryView(at, actor, actorDepartment, act, from, to, remark);
    }
}
