package org.workrules.document.receiving;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.workrules.document.content.Admission;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.rules.Text;

/**
 * Files of a document that comes up (来文附件). Its sender adds them until it signs, and the general office to what came on paper
 * until it registers it; after that the office corrects the registration, with a reason. Every version stays on record.
 */
final class IncomingFiles {

    private final IncomingDocument document;
    private final Act act;

    private IncomingFiles(IncomingDocument document, Act act) {
        this.document = document;
        this.act = act;
    }

    /** The files of a document, in an act. */
    static IncomingFiles of(IncomingDocument document, Act act) {
        document.visible(act);
        Caller caller = act.caller();
        boolean ofOffice = document.isRegistered() || document.isAsOnPaper();
        Denied.unless(ofOffice ? caller.ofGeneralOffice() : caller.worksIn(document.sender), ofOffice
                ? new Text("The general office keeps the files of what came on paper or is registered.", "纸质来文和已登记来文的文件由办公室维护。")
                : Text.of("Only the sender, %s, adds files or takes them off.", "文件只能由报送单位 %s 添加或撤下。", document.sender));
        return new IncomingFiles(document, act);
    }

    /** Asks every rule about a file before it is kept. */
    IncomingFiles admit(OfferedIncomingFile offered) {
        require(IncomingAct.ATTACH, offered.reason());
        Admission.require(offered.file(), document.classified(), document.files(), replacedBy(offered), act);
        IncomingRule.EVIDENCE_FITS.require(offered.kind().fits(document, offered.department()), Text.of(
                "The file is %s, of department %s.", "文件类别为 %s,部门为 %s。", offered.kind(), offered.department()));
        return this;
    }

    private static Predicate<IncomingFile> replacedBy(OfferedIncomingFile offered) {
        return known -> offered.kind().replaces(offered.file().name(), known);
    }

    /** Adds a file; a text takes the place of the text, any file that of one with the same name. */
    void attach(OfferedIncomingFile offered) {
        admit(offered);
        List<IncomingFile> replaced = document.standingFiles().stream().filter(replacedBy(offered)).toList();
        replaced.forEach(known -> known.remove(offered.reason(), act));
        document.files.add(new IncomingFile(document.id(), offered, document.files, act));
        document.fileCount = document.files.size();
        boolean content = offered.kind().isContent() || replaced.stream().anyMatch(known -> known.kind().isContent());
        enter(IncomingAct.ATTACH, content, offered.file().name(), offered.reason());
    }

    /** Takes a file off again. */
    void remove(UUID id, String reason) {
        require(IncomingAct.DETACH, reason);
        IncomingFile known = document.standingFiles().stream().filter(file -> file.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("IncomingFile", id));
        known.remove(reason, act);
        enter(IncomingAct.DETACH, known.kind().isContent(), known.name(), reason);
    }

    private void require(IncomingAct what, String reason) {
        if (document.isRegistered()) {
            IncomingAct.CORRECT.require(document.state);
            IncomingRule.REGISTERED_STAYS.require(reason != null && !reason.isBlank());
        } else {
            IncomingRule.SENT_STAYS.require(document.isAsOnPaper() || document.state != IncomingState.ARRIVED);
            what.require(document.state);
        }
    }

    private void enter(IncomingAct what, boolean content, String name, String reason) {
        String remark = reason == null ? name : name + ":" + reason;
        if (document.isRegistered() || document.state == IncomingState.ARRIVED) {
            document.enterAside(document.isRegistered() ? IncomingAct.CORRECT : what, remark, act);
        } else {
            document.rework(what, content, remark, act);
        }
    }
}
