package org.workrules.document.receiving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.workrules.document.content.FileVersion;
import org.workrules.platform.pipeline.Act;

/** One version of a file of a document that comes up: scanned text, attachment or evidence. */
@Entity
@Table(name = "incoming_file")
class IncomingFile extends FileVersion {

    @Column(name = "incoming_id")
    private UUID incomingId;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private IncomingFileKind kind;
    @Column(name = "department")
    private String department;
    @Column(name = "reason")
    private String reason;
    @Column(name = "removal_reason")
    private String removalReason;

    /** For Hibernate. */
    protected IncomingFile() {
    }

    /**
     * A file that was looked at and is kept.
     *
     * @param versions those that the document had before
     */
    IncomingFile(UUID incomingId, OfferedIncomingFile offered, List<IncomingFile> versions, Act act) {
        super(offered.file(), versions, act);
        this.incomingId = incomingId;
        this.kind = offered.kind();
        this.department = offered.department();
        this.reason = offered.reason();
    }

    /** It is taken off, or a later version takes its place, for a reason where one is needed. */
    void remove(String why, Act act) {
        remove(act);
        removalReason = why;
    }

    IncomingFileKind kind() {
        return kind;
    }

    IncomingFileView fileView() {
        return new IncomingFileView(kind, department, reason, removalReason, view());
    }
}
