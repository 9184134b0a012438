package org.workrules.document.documents;

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

/** A department that was asked about a draft (征求意见), and what it said, with the hash of the text it spoke of. */
@Entity
@Table(name = "document_consulted")
class Consulted {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private Document document;
    @Column(name = "department")
    private String department;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ConsultedOutcome outcome;
    @Column(name = "text")
    private String text;
    @Column(name = "given_by")
    private String by;
    @Column(name = "given_at")
    private Instant at;
    @Column(name = "body_hash")
    private String bodyHash;

    /** For Hibernate. */
    protected Consulted() {
    }

    Consulted(Document document, String department, Act act) {
        this.document = document;
        this.department = department;
        this.askedAt = act.now();
    }

    void say(SayOpinion opinion, Act act) {
        outcome = opinion.outcome();
        text = opinion.text();
        by = act.caller().id();
        at = act.now();
        bodyHash = document.bodyHash;
    }

    String department() {
        return department;
    }

    boolean answered() {
        return outcome != null;
    }

    boolean disagrees() {
        return outcome == ConsultedOutcome.DISAGREED;
    }

    ConsultedView view() {
        return new ConsultedView(department, askedAt, outcome, text, by, at, bodyHash);
    }
}
