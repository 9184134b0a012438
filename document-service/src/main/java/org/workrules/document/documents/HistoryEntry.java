package org.workrules.document.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.workrules.platform.pipeline.Act;

/** One act in the life of a document; the database refuses changes to it. */
@Entity
@Table(name = "document_history")
class HistoryEntry extends ActEntry {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private Document document;
    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private DocumentAct act;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private DocumentState from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private DocumentState to;
    @Column(name = "body_hash")
    private String bodyHash;

    /** For Hibernate. */
    protected HistoryEntry() {
    }

    HistoryEntry(Document document, DocumentAct what, DocumentState from, DocumentState to, String remark, String bodyHash, Act act) {
        super(remark, act);
        this.document = document;
        this.act = what;
        this.from = from;
        this.to = to;
        this.bodyHash = bodyHash;
    }

    HistoryView view() {
        return new HistoryView(at(), actor(), actorDepartment(), act, from, to, remark(), bodyHash);
    }
}
