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
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.document.signing.SigningAct;
import org.workrules.document.signing.Verdict;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;

/**
 * One signature (签署) of a document: opinion, name and full date, and the hash of the text that was signed. It stays on
 * record when a later change makes it void.
 */
@Entity
@Table(name = "document_signature")
class Signature {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private Document document;
    @Column(name = "step")
    private int step;
    @Column(name = "matrix_item")
    private int matrixItem;
    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private SigningAct act;
    @Column(name = "signer")
    private String signer;
    @Column(name = "signer_name")
    private String signerName;
    @Column(name = "office")
    private String office;
    @Column(name = "on_behalf_of")
    private String onBehalfOf;
    @Column(name = "opinion")
    private String opinion;
    @Column(name = "reference")
    private String reference;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Column(name = "body_hash")
    private String bodyHash;
    @Column(name = "content_hash")
    private String contentHash;
    @Column(name = "voided_at")
    private Instant voidedAt;
    @Column(name = "void_reason")
    private String voidReason;

    /** For Hibernate. */
    protected Signature() {
    }

    Signature(Document document, SignDocument request, Verdict verdict, String bodyHash, Act act) {
        this.document = document;
        this.step = verdict.row().step();
        this.matrixItem = verdict.row().item();
        this.act = verdict.row().act();
        this.signer = act.caller().id();
        this.signerName = act.caller().name();
        this.office = verdict.row().office().role();
        this.onBehalfOf = verdict.onBehalfOf();
        this.opinion = request.opinion();
        this.reference = request.reference();
        this.signedOn = act.today();
        this.signedAt = act.now();
        this.bodyHash = bodyHash;
        this.contentHash = document.contentHash();
    }

    /** Whether it was set under a content; one from before contents had a hash pins the text alone. */
    boolean isOf(String content) {
        return contentHash == null || contentHash.equals(content);
    }

    PinView pin(String content) {
        return new PinView(signer, signerName, signedOn, bodyHash, contentHash, isOf(content));
    }

    String signerName() {
        return signerName;
    }

    /** Title of the office in which it was set. */
    String officeTitle() {
        return Office.ofRole(office).map(Office::title).orElse("");
    }

    boolean stands() {
        return voidedAt == null;
    }

    void makeVoid(Instant at, String reason) {
        voidedAt = at;
        voidReason = reason;
    }

    SignatureView view() {
        return new SignatureView(step, matrixItem, act, signer, signerName, office, onBehalfOf, opinion, reference, signedOn,
                bodyHash, voidedAt, voidReason);
    }
}
