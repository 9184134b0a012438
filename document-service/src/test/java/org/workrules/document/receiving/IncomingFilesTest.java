package org.workrules.document.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.document.content.AttachmentType;
import org.workrules.document.content.ContentRule;
import org.workrules.document.content.Finding;
import org.workrules.document.content.OfferedFile;
import org.workrules.document.numbering.DocumentNumber;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.rules.Text;

/** Files of what comes up: who adds them until when, and how a registration is corrected (articles 35, 47, 48). */
class IncomingFilesTest {

    private static final String CLERK = "clerk-transport";
    private static final String OFFICE = "office-director";

    private static OfferedIncomingFile file(String name, IncomingFileKind kind, String department, String reason) {
        return new OfferedIncomingFile(offered(name, name + reason, null), kind, department, reason);
    }

    private static OfferedFile offered(String name, String content, Finding finding) {
        return new OfferedFile(name, "application/pdf", AttachmentType.PDF, 100, Blobs.hash(content.getBytes()), finding);
    }

    private static OfferedIncomingFile annex(String name) {
        return file(name, IncomingFileKind.ATTACHMENT, null, null);
    }

    private static OfferedIncomingFile scan(String name) {
        return file(name, IncomingFileKind.BODY, null, null);
    }

    private static OfferedIncomingFile corrected(String name) {
        return file(name, IncomingFileKind.ATTACHMENT, null, "扫描缺页");
    }

    private static void attach(IncomingDocument document, String person, OfferedIncomingFile file) {
        IncomingFiles.of(document, Letters.act(person)).attach(file);
    }

    private static void remove(IncomingDocument document, String person, String reason) {
        IncomingFiles.of(document, Letters.act(person)).remove(document.standingFiles().get(0).id(), reason);
    }

    private static List<String> names(IncomingDocument document) {
        return document.view().files().stream().map(found -> found.file().name()).toList();
    }

    private static List<IncomingAct> acts(IncomingDocument document) {
        return document.entries.stream().map(entry -> entry.view().act()).toList();
    }

    private static IncomingDocument registered(IncomingDocument document) {
        document.register(new RegisterIncoming("已核"), DocumentNumber.of("安政收", 2026, 1), Letters.act(OFFICE));
        return document;
    }

    private static IncomingDocument returned(IncomingDocument document) {
        document.giveBack("缺附件", Letters.act(OFFICE));
        return document;
    }

    @Test
    void theSenderAddsTextAttachmentsAndEvidence() {
        IncomingDocument document = Letters.base("request").with("touched=finance").prepared();
        attach(document, CLERK, scan("正文.pdf"));
        attach(document, "head-transport", annex("检测报告.pdf"));
        attach(document, CLERK, file("会签.pdf", IncomingFileKind.OPINION, "finance", null));
        assertEquals(List.of("正文.pdf", "检测报告.pdf", "会签.pdf"), names(document));
        IncomingFileView opinion = document.view().files().get(2);
        assertEquals("finance", opinion.department());
        assertEquals(CLERK, opinion.file().attachedBy());
        assertEquals(100, opinion.file().size());
        assertEquals(List.of(IncomingAct.PREPARE, IncomingAct.ATTACH, IncomingAct.ATTACH, IncomingAct.ATTACH), acts(document));
    }

    @Test
    void aSecondTextTakesThePlaceOfTheFirstAndBothStayOnRecord() {
        IncomingDocument document = Letters.base("request").prepared();
        attach(document, CLERK, scan("正文.pdf"));
        attach(document, CLERK, scan("正文(清晰).pdf"));
        attach(document, CLERK, annex("表.pdf"));
        attach(document, CLERK, new OfferedIncomingFile(offered("表.pdf", "另一版", null), IncomingFileKind.ATTACHMENT, null, null));
        assertEquals(List.of("正文(清晰).pdf", "表.pdf"), names(document));
        assertEquals(2, document.view().files().get(1).file().edition());
        assertEquals(4, document.files().size());
        assertEquals(CLERK, document.files().get(0).fileView().file().removedBy());
        remove(document, CLERK, "重复");
        assertEquals(List.of("表.pdf"), names(document));
        assertThrows(NotFound.class, () -> IncomingFiles.of(document, Letters.act(CLERK)).remove(UUID.randomUUID(), "无"));
    }

    @Test
    void whatTheyAgreedToChangedSoOthersAreAskedAnewButNotForEvidence() {
        IncomingDocument document = Letters.base("request").with("touched=finance").prepared();
        document.opine(new GiveOpinion(OpinionOutcome.AGREED, null), Letters.act("head-finance"));
        attach(document, CLERK, file("会签.pdf", IncomingFileKind.OPINION, "finance", null));
        assertEquals(List.of(), document.view().opinionsOwed());
        attach(document, CLERK, annex("表.pdf"));
        assertEquals(List.of("finance"), document.view().opinionsOwed());
        document.opine(new GiveOpinion(OpinionOutcome.AGREED, null), Letters.act("head-finance"));
        remove(document, CLERK, "过期");
        assertEquals(List.of(), document.view().opinionsOwed());
        remove(document, CLERK, "过期");
        assertEquals(List.of("finance"), document.view().opinionsOwed());
    }

    @Test
    void aReturnedDocumentKeepsItsFilesAndIsSignedAnewAfterAChange() {
        IncomingDocument document = Letters.base("request").prepared();
        attach(document, CLERK, annex("表.pdf"));
        document.sign(Letters.signing(), Letters.act("head-transport"));
        returned(document);
        assertEquals(List.of("表.pdf"), names(document));
        attach(document, CLERK, annex("图.pdf"));
        assertEquals(IncomingState.PREPARED, document.view().state());
        assertNull(document.view().signatory());
        document.sign(Letters.signing(), Letters.act("head-transport"));
        assertEquals(List.of("表.pdf", "图.pdf"), names(registered(document)));
    }

    @Test
    void paperThatWasReturnedForItsFaultsIsRegisteredAfterItsSenderPutItRight() {
        IncomingDocument document = returned(Letters.base("request").with("signed=no").onPaper());
        attach(document, CLERK, annex("表.pdf"));
        document.sign(Letters.signing(), Letters.act("head-transport"));
        assertThrows(Denied.class, () -> attach(document, OFFICE, annex("图.pdf")));
        assertBreaks(IncomingRule.SENT_STAYS, () -> attach(document, CLERK, annex("图.pdf")));
        assertEquals("安政收〔2026〕1号", registered(document).view().number());
    }

    @Test
    void theOfficeScansWhatCameOnPaperAndItWaitsAsLongAsBefore() {
        IncomingDocument document = Letters.base("request").onPaper();
        IncomingFiles.of(document, Letters.act(OFFICE, Letters.NOW.plusSeconds(60))).attach(scan("正文.pdf"));
        assertEquals(IncomingState.ARRIVED, document.view().state());
        assertEquals(Letters.NOW, document.waitingSince);
        assertThrows(Denied.class, () -> attach(document, CLERK, annex("表.pdf")));
        assertEquals("正文.pdf", document.entries.get(1).view().remark());
    }

    @Test
    void whatWasSignedAndSentStays() {
        IncomingDocument document = Letters.base("request").prepared();
        document.sign(Letters.signing(), Letters.act("head-transport"));
        assertBreaks(IncomingRule.SENT_STAYS, () -> attach(document, CLERK, annex("表.pdf")));
        assertThrows(Denied.class, () -> attach(document, OFFICE, annex("表.pdf")));
        assertEquals(List.of(), names(document));
        document.withdraw("撤回", Letters.act(CLERK));
        assertBreaks(IncomingRule.IN_ORDER, () -> attach(document, CLERK, annex("表.pdf")));
    }

    @Test
    void aRegistrationIsCorrectedWithAReasonByTheOfficeAlone() {
        IncomingDocument document = Letters.base("request").onPaper();
        attach(document, OFFICE, annex("表.pdf"));
        registered(document);
        assertBreaks(IncomingRule.REGISTERED_STAYS, () -> attach(document, OFFICE, annex("图.pdf")));
        assertBreaks(IncomingRule.REGISTERED_STAYS, () -> remove(document, OFFICE, " "));
        assertThrows(Denied.class, () -> attach(document, CLERK, corrected("表.pdf")));
        assertThrows(Denied.class, () -> attach(document, "mayor", corrected("表.pdf")));
        attach(document, OFFICE, corrected("表.pdf"));
        assertEquals(IncomingState.REGISTERED, document.view().state());
        assertEquals("扫描缺页", document.view().files().get(0).reason());
        assertEquals("扫描缺页", document.files().get(0).fileView().removalReason());
        assertEquals("表.pdf:扫描缺页", document.entries.get(document.entries.size() - 1).view().remark());
        remove(document, OFFICE, "误入");
        assertEquals(List.of(), names(document));
        assertEquals(List.of(IncomingAct.RECORD, IncomingAct.ATTACH, IncomingAct.REGISTER, IncomingAct.CORRECT, IncomingAct.CORRECT), acts(document));
    }

    @Test
    void whatIsClosedIsCorrectedNoMore() {
        IncomingDocument document = Letters.proposed("report", "mayor");
        document.state = IncomingState.CLOSED;
        assertBreaks(IncomingRule.IN_ORDER, () -> attach(document, OFFICE, corrected("表.pdf")));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "OPINION, -, touched=finance, no", "OPINION, health, touched=finance, no", "OPINION, finance, touched=finance, yes",
        "OPINION, finance, subjects=FUNDS, yes", "ATTACHMENT, finance, touched=finance, no", "BODY, finance, touched=finance, no",
        "GROUND, -, urgency=NORMAL, no", "GROUND, -, leader=mayor;ground=SENSITIVE;ref=维稳, yes", "GROUND, -, skip=汛情紧急, yes",
        "BASIS, -, basis=, no", "BASIS, -, basis=RESERVED_TO_GOVERNMENT, yes"})
    void evidenceShowsWhatTheDocumentClaims(IncomingFileKind kind, String department, String changes, String fits) {
        IncomingDocument document = Letters.base("request").with(changes).prepared();
        OfferedIncomingFile evidence = file("x.pdf", kind, department, null);
        if (fits.equals("no")) {
            assertBreaks(IncomingRule.EVIDENCE_FITS, () -> attach(document, CLERK, evidence));
        } else {
            attach(document, CLERK, evidence);
        }
        assertEquals(fits.equals("no") ? 0 : 1, document.files().size());
    }

    @Test
    void theOpinionThatCameOnPaperHasItsScan() {
        IncomingDocument document = Letters.base("report").with("opinions=health").onPaper();
        attach(document, OFFICE, file("会签.pdf", IncomingFileKind.OPINION, "health", null));
        assertEquals(List.of("会签.pdf"), names(document));
    }

    @Test
    void aFileIsLookedAtAsThoseOfDraftsAre() {
        IncomingDocument document = Letters.base("request").prepared();
        Finding bomb = new Finding(true, new Text("seen", "发现"));
        assertBreaks(ContentRule.ATTACHMENT_HARMLESS, () -> attach(document, CLERK, new OfferedIncomingFile(offered("x.pdf", "x", bomb),
                IncomingFileKind.BODY, null, null)));
        attach(document, CLERK, annex("1.pdf"));
        assertBreaks(ContentRule.ATTACHMENT_DIFFERS, () -> attach(document, CLERK, annex("1.pdf")));
        Arrays.asList("2.pdf", "3.pdf").forEach(name -> attach(document, CLERK, annex(name)));
        assertBreaks(ContentRule.ATTACHMENT_COUNT, () -> attach(document, CLERK, annex("4.pdf")));
        assertEquals(List.of("1.pdf", "2.pdf", "3.pdf"), names(document));
    }

    @Test
    void nothingOfAHighGradeIsKept() {
        IncomingDocument document = Letters.base("request").with("secrecy=CONFIDENTIAL;leader=mayor;ground=CLASSIFIED").prepared();
        assertBreaks(ContentRule.CLASSIFIED_ATTACHMENT_ELSEWHERE, () -> attach(document, "head-transport", scan("正文.pdf")));
        assertThrows(NotFound.class, () -> attach(document, CLERK, scan("正文.pdf")));
        IncomingDocument open = Letters.base("request").prepared();
        attach(open, CLERK, scan("正文.pdf"));
        remove(open, CLERK, "涉密");
        Act head = Letters.act("head-transport");
        assertBreaks(ContentRule.CLASSIFIED_ATTACHMENT_ELSEWHERE, () -> open.change(Letters.base("request").with("secrecy=CONFIDENTIAL").form(),
                new Content(Letters.FUNCTIONAL, null), head));
    }

    @Test
    void whoMayNotKnowOfItAddsNothing() {
        IncomingDocument document = Letters.base("request").with("touched=finance").prepared();
        assertThrows(NotFound.class, () -> attach(document, "clerk-health", annex("x.pdf")));
        assertThrows(NotFound.class, () -> attach(document, OFFICE, annex("x.pdf")));
        assertThrows(Denied.class, () -> attach(document, "head-finance", annex("x.pdf")));
    }
}
