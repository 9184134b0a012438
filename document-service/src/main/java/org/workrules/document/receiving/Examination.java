package org.workrules.document.receiving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.workrules.document.format.DocumentKind;
import org.workrules.platform.rules.Text;

/** Asks every rule about a document that goes up, and says all that is wrong at once: a pure function of the record. */
final class Examination {

    static final String GOVERNMENT = "government";
    static final String DISTRICT = "district-";

    private static final Set<DocumentKind> FORMAL = EnumSet.of(DocumentKind.REQUEST, DocumentKind.REPORT, DocumentKind.OPINION);

    private final IncomingRecord document;
    private final Map<Subject, String> functional;
    private final List<Finding> findings = new ArrayList<>();

    private Examination(IncomingRecord document, Map<Subject, String> functional) {
        this.document = document;
        this.functional = functional;
    }

    /**
     * Everything that is wrong with a document, in the order of art. 48.
     *
     * @param functional the functional department of each subject
     */
    static List<Finding> of(IncomingRecord document, Map<Subject, String> functional) {
        Examination examination = new Examination(document, functional);
        examination.form();
        examination.addressees();
        examination.sender();
        examination.leader();
        if (document.kind == DocumentKind.REQUEST) {
            examination.request();
        }
        return examination.findings;
    }

    private void ask(SendingRule rule, boolean holds, Text detail) {
        if (!holds) {
            findings.add(new Finding(rule, detail));
        }
    }

    private void form() {
        ask(SendingRule.FORMAL_DOCUMENT, FORMAL.contains(document.kind) && isGiven(document.senderNumber), Text.of(
                "It is a %s with the number %s.", "文种为%s,发文字号为 %s。", document.kind.title(), document.senderNumber));
        ask(SendingRule.SIGNED_BY_PRINCIPAL, document.principalSigned, Text.of("Signed by %s.", "签发人:%s。",
                document.signatory == null ? "-" : document.signatory));
    }

    private void addressees() {
        List<String> main = List.of(document.mainAddressees);
        boolean direct = document.leader != null && main.isEmpty();
        ask(SendingRule.ONE_MAIN_ADDRESSEE, direct || main.equals(List.of(GOVERNMENT)), Text.of(
                "Main addressees: %s.", "主送机关:%s。", main));
        List<String> lower = Arrays.stream(document.copies).filter(code -> code.startsWith(DISTRICT))
                .filter(code -> !document.senderType.isBelowADistrict()).toList();
        ask(SendingRule.NO_COPY_DOWNWARD, document.kind != DocumentKind.REQUEST || lower.isEmpty()
                || document.senderType == SenderType.DISTRICT_GOVERNMENT, Text.of("Copied to %s.", "抄送了 %s。", lower));
    }

    private void sender() {
        ask(SendingRule.BODY_MAY_SEND, document.senderType.sends(), Text.of("%s is a %s.", "%s 系 %s。",
                document.sender, document.senderType));
        boolean skips = document.senderType.isBelowADistrict();
        ask(SendingRule.LEVEL_NOT_SKIPPED, !skips || isGiven(document.skipReason), Text.of(
                "%s stands below a district.", "%s 系区县以下单位。", document.sender));
        ask(SendingRule.SKIPPED_LEVEL_COPIED, !skips || !isGiven(document.skipReason)
                || Arrays.stream(document.copies).anyMatch(code -> code.startsWith(DISTRICT)), Text.of(
                "Copies go to %s.", "抄送机关:%s。", List.of(document.copies)));
    }

    private void leader() {
        if (document.leader == null) {
            return;
        }
        ask(SendingRule.NOT_TO_A_LEADER, document.directGround != null, Text.of("It goes to %s.", "直接报送 %s。", document.leader));
        ask(SendingRule.GROUND_FITS, document.directGround == null
                || document.directGround.fits(document.urgency, document.secrecy, document.groundReference), Text.of(
                "The ground is %s, the urgency %s, the grade %s, the reference %s.", "直报理由为 %s,紧急程度 %s,密级 %s,依据 %s。",
                document.directGround, document.urgency, document.secrecy.claim(), document.groundReference));
    }

    private void request() {
        ask(SendingRule.ONE_MATTER, document.matters.length == 1, Text.of("It asks for %d matters.", "请示事项共 %d 项。",
                document.matters.length));
        ask(SendingRule.BEYOND_A_DEPARTMENT, document.basis != null && document.basis != DecisionBasis.DEPARTMENT_COMPETENT, Text.of(
                "The basis given is %s.", "所述依据为 %s。", document.basis));
        ask(SendingRule.TOUCHED_ARE_NAMED, document.basis != DecisionBasis.ACROSS_DEPARTMENTS && document.basis != DecisionBasis.DISAGREEMENT
                || document.touched.length > 0, Text.of("The basis is %s, and no department is named.", "依据为 %s,但未列明有关部门。",
                document.basis));
        List<String> silent = Arrays.stream(document.touched).filter(this::owes).toList();
        ask(SendingRule.OPINIONS_OF_TOUCHED, silent.isEmpty(), Text.of("Still to answer: %s.", "尚缺意见:%s。", silent));
        List<String> skipped = document.subjects().stream().filter(subject -> owes(functional.get(subject)))
                .map(subject -> subject.title() + ":" + functional.get(subject)).toList();
        ask(SendingRule.FUNCTIONAL_DEPARTMENT_FIRST, skipped.isEmpty(), Text.of("Still to answer: %s.", "尚缺职能部门意见:%s。", skipped));
    }

    private boolean owes(String department) {
        return !document.sender.equals(department) && document.opinions.stream().noneMatch(given -> given.department().equals(department));
    }

    /** Departments whose opinion a request needs before it is sent: those it touches and the functional ones, not the sender. */
    static List<String> needed(IncomingRecord document, Map<Subject, String> functional) {
        if (document.kind != DocumentKind.REQUEST) {
            return List.of();
        }
        return Stream.concat(Arrays.stream(document.touched), document.subjects().stream().map(functional::get))
                .filter(code -> !document.sender.equals(code)).distinct().toList();
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
