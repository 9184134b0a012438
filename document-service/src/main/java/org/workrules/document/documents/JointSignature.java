package org.workrules.document.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** The signature of the principal of a body that issues a document together with the issuer (会签); void when the text changes. */
@Entity
@Table(name = "document_joint_signature")
class JointSignature {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private Document document;
    @Column(name = "department")
    private String department;
    @Column(name = "signer")
    private String signer;
    @Column(name = "signer_name")
    private String signerName;
    @Column(name = "opinion")
    private String opinion;
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

    /** For Hibernate. */
    protected JointSignature() {
    }

    JointSignature(Document document, String opinion, Act act) {
        this.document = document;
        this.department = act.caller().department();
        this.signer = act.caller().id();
        this.signerName = act.caller().name();
        this.opinion = opinion;
        this.signedOn = act.today();
        this.signedAt = act.now();
        this.bodyHash = document.bodyHash;
        this.contentHash = document.contentHash();
    }

    /** Whether it was set under a content; one from before contents had a hash pins the text alone. */
    boolean isOf(String content) {
        return contentHash == null || contentHash.equals(content);
    }

    PinView pin(String content) {
        return new PinView(signer, signerName, signedOn, bodyHash, contentHash, isOf(content));
    }

    String department() {
        return department;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    String signerName() {
        return signerName;
    }

    boolean stands() {
        return voidedAt == null;
    }

    void makeVoid(Instant at) {
        voidedAt = at;
    }

    JointSignatureView view() {
        return new JointSignatureView(department, signer, signerName, opinion, signedOn, bodyHash, voidedAt);
    }
}
