package org.workrules.document.content;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.pipeline.Act;

/** One version of a file of a record; the file lies in the blob store under its hash. Versions are never deleted. */
@MappedSuperclass
public abstract class FileVersion {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();
    @Column(name = "name")
    private String name;
    @Column(name = "edition")
    private int edition;
    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private AttachmentType type;
    @Column(name = "size")
    private long size;
    @Column(name = "sha256")
    private String sha256;
    @Column(name = "attached_by")
    private String attachedBy;
    @Column(name = "attached_at")
    private Instant attachedAt;
    @Column(name = "removed_by")
    private String removedBy;
    @Column(name = "removed_at")
    private Instant removedAt;

    /** For Hibernate. */
    protected FileVersion() {
    }

    /**
     * A file that was looked at and is kept.
     *
     * @param versions those that the record had before
     */
    protected FileVersion(OfferedFile file, List<? extends FileVersion> versions, Act act) {
        this.name = file.name();
        this.edition = 1 + (int) versions.stream().filter(known -> known.name().equals(file.name())).count();
        this.type = file.type();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.attachedBy = act.caller().id();
        this.attachedAt = act.now();
    }

    /** It is taken off, or a later version takes its place. */
    public void remove(Act act) {
        removedBy = act.caller().id();
        removedAt = act.now();
    }

    /** Its identity. */
    public UUID id() {
        return id;
    }

    /** Whether it belongs to the record now. */
    public boolean stands() {
        return removedAt == null;
    }

    /** Its file name. */
    public String name() {
        return name;
    }

    /** Its type. */
    public AttachmentType type() {
        return type;
    }

    /** SHA-256 of the file. */
    public String sha256() {
        return sha256;
    }

    /** As the API shows it. */
    public AttachmentView view() {
        return new AttachmentView(id, name, edition, type, size, sha256, attachedBy, attachedAt, removedBy, removedAt);
    }
}
