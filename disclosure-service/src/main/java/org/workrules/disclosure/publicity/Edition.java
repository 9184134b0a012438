package org.workrules.disclosure.publicity;

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
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.pipeline.Act;

/** A document as the public reads or once read it. It never changes but for its end, so that the history is kept. */
@Entity
@Table(name = "edition")
public class Edition {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "publication_id", nullable = false, updatable = false)
    private Publication publication;
    @Column(name = "number")
    private int number;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "kind")
    private String kind;
    @Column(name = "title")
    private String title;
    @Column(name = "issuer")
    private String issuer;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "summary")
    private String summary;
    @Column(name = "interpretation")
    private String interpretation;
    @Column(name = "correction")
    private String correction;
    @Column(name = "body_hash")
    private String bodyHash;
    @Column(name = "released_at")
    private Instant releasedAt;
    @Column(name = "released_by")
    private String releasedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "ended_by")
    private String endedBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "ending")
    private Ending ending;
    @Column(name = "end_reason")
    private String endReason;

    /** Why the public no longer reads an edition. */
    public enum Ending {
        /** A later edition corrects it (更正). */
        CORRECTED,
        /** It was withdrawn (撤回). */
        WITHDRAWN
    }

    /** For Hibernate. */
    protected Edition() {
    }

    Edition(Publication publication, int number, IssuedDocument document, Preparation prepared, Act act) {
        this.publication = publication;
        this.number = number;
        this.documentNumber = document.number();
        this.kind = document.kind();
        this.title = document.title();
        this.issuer = document.issuer();
        this.issuedOn = document.issuedOn();
        this.bodyHash = document.bodyHash();
        this.summary = prepared.summary();
        this.interpretation = prepared.interpretation();
        this.correction = prepared.correction();
        this.releasedAt = act.now();
        this.releasedBy = act.caller().id();
    }

    void end(Ending how, String reason, Act act) {
        ending = how;
        endReason = reason;
        endedAt = act.now();
        endedBy = act.caller().id();
    }

    int number() {
        return number;
    }

    /** Whether the public reads this edition now. */
    boolean isCurrent() {
        return endedAt == null;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    EditionView view() {
        return new EditionView(number, summary, interpretation, correction, releasedAt, releasedBy, endedAt, endedBy,
                ending, endReason);
    }

    /**
     * An edition as officers see it.
     *
     * @param number         1 for the first
     * @param summary        what the document is about
     * @param interpretation what it means for people, or {@code null}
     * @param correction     what it corrects and why, {@code null} on the first
     * @param releasedAt     since when the public could read it
     * @param releasedBy     who released it
     * @param endedAt        until when, {@code null} while it is read
     * @param endedBy        who ended it
     * @param ending         how it ended
     * @param endReason      why it ended
     */
    public record EditionView(int number, String summary, String interpretation, String correction, Instant releasedAt,
                              String releasedBy, Instant endedAt, String endedBy, Ending ending, String endReason) {
    }
}
