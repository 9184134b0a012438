package org.workrules.document.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.workrules.document.interests.InterestRule;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** Others have a say in a document: departments that are asked about the draft, and bodies that issue it too (art. 49). */
final class Consultation {

    private final Document document;
    private final Act act;

    private Consultation(Document document, Act act) {
        this.document = document;
        this.act = act;
    }

    /** The say of others in a document. */
    static Consultation on(Document document, Act act) {
        document.visible(act);
        return new Consultation(document, act);
    }

    /** The drafting department asks others. */
    void ask(AskDepartments request) {
        document.ofDraftingDepartment(act);
        DocumentAct.CONSULT.require(document.state);
        List<String> known = Arrays.asList(document.consultedCodes);
        List<String> asked = request.departments();
        ConsultationRule.OTHERS_ARE_ASKED.require(asked.stream().distinct().count() == asked.size()
                && asked.stream().noneMatch(code -> code.equals(document.draftingDepartment) || known.contains(code)));
        asked.forEach(code -> document.consulted.add(new Consulted(document, code, act)));
        List<String> all = new ArrayList<>(known);
        all.addAll(asked);
        document.consultedCodes = all.toArray(String[]::new);
        document.enter(DocumentAct.CONSULT, document.state, String.join("、", asked), act);
    }

    /** A department that was asked answers; answered again, the later answer counts. */
    void answer(SayOpinion opinion) {
        Consulted own = document.consulted().stream().filter(asked -> act.caller().worksIn(asked.department())).findFirst().orElse(null);
        Denied.unless(own != null, new Text("Only a department that was asked answers.", "只有被征求意见的部门才可答复。"));
        DocumentAct.OPINE.require(document.state);
        ConsultationRule.OPINION_WITH_REASON.require(opinion.outcome() == ConsultedOutcome.AGREED
                || opinion.text() != null && !opinion.text().isBlank());
        own.say(opinion, act);
        document.enter(DocumentAct.OPINE, document.state, opinion.outcome().name(), act);
    }

    /** What must be settled with others before the document is submitted. */
    void settled() {
        List<String> silent = document.consulted().stream().filter(asked -> !asked.answered()).map(Consulted::department).toList();
        ConsultationRule.ASKED_HAVE_ANSWERED.require(silent.isEmpty(), Text.of("Still to answer: %s.", "尚未答复:%s。", silent));
        List<String> against = document.consulted().stream().filter(Consulted::disagrees).map(Consulted::department).toList();
        boolean downward = Arrays.stream(document.addressees).anyMatch(code -> code.startsWith(Drafting.DISTRICT));
        ConsultationRule.AGREED_BEFORE_DOWNWARD.require(against.isEmpty() || !downward || document.resolutionId != null, Text.of(
                "%s disagree.", "%s 持不同意见。", against));
    }

    /**
     * The principal of a body that issues it too signs (会签).
     *
     * @param keepOut person ids of those who keep out of the document (art. 30)
     */
    void signJointly(SignJointly request, Set<String> keepOut) {
        Denied.unless(act.caller().department() != null && List.of(document.jointWith).contains(act.caller().department()), new Text(
                "Only a body that issues the document too signs it jointly.", "只有联合行文的机关才可会签。"));
        DocumentAct.SIGN_JOINTLY.require(document.state);
        ConsultationRule.JOINT_SIGNED_ONCE.require(document.jointSignatures().stream()
                .noneMatch(given -> given.stands() && act.caller().worksIn(given.department())));
        InterestRule.SIGNER_KEEPS_OUT.require(!keepOut.contains(act.caller().id()));
        document.jointSignatures.add(new JointSignature(document, request.opinion(), act));
        document.enter(DocumentAct.SIGN_JOINTLY, document.state, request.opinion(), act);
    }

    /** Before it is checked every body has signed; the date of the document is that of the last signature. */
    void signedByAll() {
        List<JointSignature> standing = document.jointSignatures().stream().filter(JointSignature::stands).toList();
        List<String> missing = Arrays.stream(document.jointWith)
                .filter(code -> standing.stream().noneMatch(given -> given.department().equals(code))).toList();
        ConsultationRule.JOINT_SIGNED_BY_ALL.require(missing.isEmpty(), Text.of("Still to sign: %s.", "尚缺会签:%s。", missing));
        document.signedOn = standing.stream().map(JointSignature::signedOn).reduce(document.signedOn,
                (LocalDate one, LocalDate other) -> one.isAfter(other) ? one : other);
    }
}
