package org.workrules.meeting.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What a department says of another's topic (会签). */
@Embeddable
public class Countersignature {

    @Enumerated(EnumType.STRING)
    @Column(name = "opinion", nullable = false)
    private Opinion opinion = Opinion.PENDING;
    @Column(name = "reason")
    private String reason;
    @Column(name = "signed_by")
    private String signedBy;
    @Column(name = "signed_at")
    private Instant signedAt;

    /** What a department may say. */
    public enum Opinion {
        /** Nothing yet. */
        PENDING,
        /** It agrees. */
        AGREED,
        /** It agrees and has something to add. */
        AGREED_WITH_RESERVATION,
        /** It disagrees. */
        DISAGREED
    }

    /** A countersignature that is waited for. */
    protected Countersignature() {
    }

    Countersignature(Opinion opinion, String reason, String signedBy, Instant signedAt) {
        this.opinion = opinion;
        this.reason = reason;
        this.signedBy = signedBy;
        this.signedAt = signedAt;
    }

    /** What the department says. */
    public Opinion opinion() {
        return opinion;
    }

    /** Why, {@code null} where it simply agrees. */
    public String reason() {
        return reason;
    }

    /** Who signed for the department, {@code null} while pending. */
    public String signedBy() {
        return signedBy;
    }

    /** When, {@code null} while pending. */
    public Instant signedAt() {
        return signedAt;
    }
}
