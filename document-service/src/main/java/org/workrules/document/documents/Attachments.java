package org.workrules.document.documents;

import java.util.List;
import java.util.UUID;
import org.workrules.document.content.Attachment;
import org.workrules.document.content.ContentRule;
import org.workrules.document.content.OfferedFile;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.rules.Text;

/** Files that the drafting department attaches to its draft (附件), until it submits it. */
final class Attachments {

    /** What the figures of {@link ContentRule#ATTACHMENT_COUNT} are kept for. */
    static final String CURRENT = "CURRENT";
    static final String VERSIONS = "VERSIONS";

    private static final long MEBIBYTE = 1L << 20;

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
        ContentRule.CLASSIFIED_ATTACHMENT_ELSEWHERE.require(!document.classified());
        long most = mebibytes(file) * MEBIBYTE;
        ContentRule.ATTACHMENT_TYPE.require(most > 0 && file.type().named(file.name()), Text.of(
                "'%s' is declared as %s.", "“%s”声明的类型为 %s。", file.name(), file.declared()));
        ContentRule.ATTACHMENT_SIZE.require(file.size() > 0 && file.size() <= most, Text.of(
                "It has %d bytes; %d are the most.", "文件为 %d 字节,最多 %d 字节。", file.size(), most));
        if (file.finding() != null) {
            (file.finding().harm() ? ContentRule.ATTACHMENT_HARMLESS : ContentRule.ATTACHMENT_IS_ITS_TYPE)
                    .require(false, file.finding().detail());
        }
        List<Attachment> standing = document.standingAttachments();
        ContentRule.ATTACHMENT_DIFFERS.require(standing.stream().noneMatch(known -> known.sha256().equals(file.sha256())));
        long after = standing.stream().filter(known -> !known.name().equals(file.name())).count() + 1;
        count(CURRENT, after);
        count(VERSIONS, document.attachments().size() + 1L);
        return this;
    }

    /** The largest size of the type in MiB; 0 for a type that is not taken. */
    private int mebibytes(OfferedFile file) {
        return file.type() == null ? 0 : act.policy(ContentRule.ATTACHMENT_SIZE, file.type().name()).count();
    }

    private void count(String what, long after) {
        int most = act.policy(ContentRule.ATTACHMENT_COUNT, what).count();
        ContentRule.ATTACHMENT_COUNT.require(after <= most, Text.of("There would be %d; %d are the most.", "将有 %d 件,最多 %d 件。", after, most));
    }

    /** Attaches a file; it takes the place of one of the same name. */
    void attach(OfferedFile file) {
        admit(file);
        document.standingAttachments().stream().filter(known -> known.name().equals(file.name())).forEach(known -> known.remove(act));
        int edition = 1 + (int) document.attachments().stream().filter(known -> known.name().equals(file.name())).count();
        document.attachments.add(new Attachment(document.id(), file, edition, act));
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
