package org.workrules.document.documents;

import java.util.UUID;
import java.util.function.Predicate;
import org.workrules.document.content.Admission;
import org.workrules.document.content.Attachment;
import org.workrules.document.content.OfferedFile;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.NotFound;

/** Files that the drafting department attaches to its draft (附件), until it submits it. */
final class Attachments {

    private final Document document;
    private final Act act;

    private Attachments(Document document, Act act) {
        this.document = document;
        this.act = act;
    }

    /** The attachments of a document, in an act. */
    static Attachments of(Document document, Act act) {
        document.visible(act);
        document.ofDraftingDepartment(act);
        return new Attachments(document, act);
    }

    /** Asks every rule about a file before it is kept. */
    Attachments admit(OfferedFile file) {
        DocumentAct.ATTACH.require(document.state);
        Admission.require(file, document.classified(), document.attachments(), replacedBy(file), act);
        return this;
    }

    private static Predicate<Attachment> replacedBy(OfferedFile file) {
        return known -> known.name().equals(file.name());
    }

    /** Attaches a file; it takes the place of one of the same name. */
    void attach(OfferedFile file) {
        admit(file);
        document.standingAttachments().stream().filter(replacedBy(file)).forEach(known -> known.remove(act));
        document.attachments.add(new Attachment(document.id(), file, document.attachments, act));
        document.attachmentCount = document.attachments.size();
        document.enter(DocumentAct.ATTACH, document.state, file.name(), act);
    }

    /** Takes a file off again. */
    void remove(UUID id) {
        DocumentAct.DETACH.require(document.state);
        Attachment known = document.standingAttachments().stream().filter(file -> file.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("Attachment", id));
        known.remove(act);
        document.enter(DocumentAct.DETACH, document.state, known.name(), act);
    }
}
