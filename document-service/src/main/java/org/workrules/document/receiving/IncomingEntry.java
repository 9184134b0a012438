package org.workrules.document.receiving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.workrules.document.documents.ActEntry;
import org.workrules.platform.pipeline.Act;

/** One act in the handling of an incoming document; the database refuses changes to it. */
@Entity
@Table(name = "incoming_entry")
class IncomingEntry extends ActEntry {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "incoming_id")
    private IncomingDocument document;
    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private IncomingAct act;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private IncomingState from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private IncomingState to;

    /** For Hibernate. */
    protected IncomingEntry() {
    }

    IncomingEntry(IncomingDocument document, IncomingAct what, IncomingState from, IncomingState to, String remark, Act act) {
        super(remark, act);
        this.document = document;
        this.act = what;
        this.from = from;
        this.to = to;
    }

    boolean is(IncomingAct what) {
        return act == what;
    }

    IncomingEntryView view() {
        return new IncomingEntryView(at(), actor(), actorDepartment(), act, from, to, remark());
    }
}
