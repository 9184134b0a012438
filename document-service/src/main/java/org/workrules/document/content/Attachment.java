package org.workrules.document.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.pipeline.Act;

/** One version of an attachment (附件) of a document. */
@Entity
@Table(name = "document_attachment")
public class Attachment extends FileVersion {

    @Column(name = "document_id")
    private UUID documentId;

    /** For Hibernate. */
    protected Attachment() {
    }

    /**
     * A file that was looked at and is kept.
     *
     * @param versions those that the document had before
     */
    public Attachment(UUID documentId, OfferedFile file, List<Attachment> versions, Act act) {
        super(file, versions, act);
        this.documentId = documentId;
    }

    /** Its name as the page lists it, without the ending. */
    public String title() {
        return name().substring(0, name().lastIndexOf('.'));
    }
}
