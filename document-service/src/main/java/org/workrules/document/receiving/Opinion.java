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

/** What a department says of an incoming document that touches it (会签意见); one a department, a later one takes its place. */
@Entity
@Table(name = "incoming_opinion")
class Opinion {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "incoming_id")
    private IncomingDocument document;
    @Column(name = "department")
    private String department;
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private OpinionOutcome outcome;
    @Column(name = "text")
    private String text;
    @Column(name = "given_by")
    private String by;
    @Column(name = "given_at")
    private Instant at;

    /** For Hibernate. */
    protected Opinion() {
    }

    Opinion(IncomingDocument document, String department) {
        this.document = document;
        this.department = department;
    }

    Opinion saying(OpinionOutcome what, String words, String person, Instant when) {
        outcome = what;
        text = words;
        by = person;
        at = when;
        return this;
    }

    String department() {
        return department;
    }

    OpinionView view() {
        return new OpinionView(department, outcome, text, by, at);
    }
}
