package org.workrules.meeting.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One version of a topic's materials (议题材料): a file by its hash. A later version does not take the place of an earlier one. */
@Embeddable
public class Material {

    @Column(name = "name", nullable = false)
    private String name;
    @Column(name = "media_type", nullable = false)
    private String mediaType;
    @Column(name = "bytes", nullable = false)
    private int bytes;
    @Column(name = "hash", nullable = false)
    private String hash;
    @Column(name = "submitted_by", nullable = false)
    private String submittedBy;
    @Column(name = "submitted_at", nullable = false)
    private Instant submittedAt;
    @Column(name = "late_reason")
    private String lateReason;

    /** For Hibernate. */
    protected Material() {
    }

    Material(SubmitMaterial file, String hash, String submittedBy, Instant submittedAt) {
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.bytes = file.content().length;
        this.hash = hash;
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
        this.lateReason = file.lateReason();
    }

    /** Its SHA-256. */
    public String hash() {
        return hash;
    }

    /** What the file is called. */
    public String name() {
        return name;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    TopicView.MaterialView view(int version) {
        return new TopicView.MaterialView(version, name, mediaType, bytes, hash, submittedBy, submittedAt, lateReason);
    }
}
