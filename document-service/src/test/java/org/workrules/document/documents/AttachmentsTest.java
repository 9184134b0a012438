package org.workrules.document.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.document.content.Admission;
import org.workrules.document.content.Attachment;
import org.workrules.document.content.AttachmentType;
import org.workrules.document.content.AttachmentView;
import org.workrules.document.content.ContentRule;
import org.workrules.document.content.Finding;
import org.workrules.document.content.OfferedFile;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.Text;

/** What a department may attach to its draft, and that signatures pin it (art. 35, 47, 51). */
class AttachmentsTest {

    private static final long MIB = 1L << 20;
    private static final Text SEEN = new Text("seen", "发现");

    private static Act act(String person) {
        return new Act(Samples.caller(person), Samples.NOW, new PolicySet(List.of(policy(ContentRule.ATTACHMENT_SIZE, "PDF", 2),
                policy(ContentRule.ATTACHMENT_SIZE, "TEXT", 1), policy(ContentRule.ATTACHMENT_SIZE, "XLSX", 0),
                policy(ContentRule.ATTACHMENT_COUNT, Admission.CURRENT, 2), policy(ContentRule.ATTACHMENT_COUNT, Admission.VERSIONS, 4),
                policy(DocumentRule.QUOTA, Policy.ANY, 2), policy(DocumentRule.LENGTH, Policy.ANY, 10))));
    }

    private static Policy policy(Rule rule, String appliesTo, int figure) {
        return new Policy(rule.id(), appliesTo, 47, "COUNT", BigDecimal.valueOf(figure), "test", false, LocalDate.of(2017, 4, 11), "test");
    }

    private static OfferedFile file(String name, AttachmentType type, long size, String content, Finding finding) {
        return new OfferedFile(name, type == null ? "application/x-thing" : type.mediaType(), type, size, Samples.hash(content), finding);
    }

    private static OfferedFile pdf(String name) {
        return file(name, AttachmentType.PDF, 100, name, null);
    }

    private static void attach(Document document, OfferedFile file) {
        Attachments.of(document, act("clerk-transport")).attach(file);
    }

    private static List<String> names(Document document) {
        return document.standingAttachments().stream().map(Attachment::name).toList();
    }

    @Test
    void aGoodFileIsAttached() {
        Document document = Samples.drafted();
        attach(document, pdf("任务分工表.pdf"));
        assertEquals(List.of("任务分工表.pdf"), names(document));
        AttachmentView view = document.attachments().get(0).view();
        assertEquals(1, view.edition());
        assertEquals("clerk-transport", view.attachedBy());
        assertEquals(Samples.NOW, view.attachedAt());
        assertEquals("任务分工表.pdf", document.history.get(document.history.size() - 1).view().remark());
    }

    @Test
    void aFileOfTheSameNameTakesTheFirstOnesPlaceAndBothStayOnRecord() {
        Document document = Samples.drafted();
        attach(document, pdf("表.pdf"));
        attach(document, file("表.pdf", AttachmentType.PDF, 200, "second", null));
        assertEquals(List.of("表.pdf"), names(document));
        assertEquals(2, document.standingAttachments().get(0).view().edition());
        assertEquals(2, document.attachments().size());
        assertEquals("clerk-transport", document.attachments().get(0).view().removedBy());
    }

    @Test
    void aTypeThatIsNotTakenIsRefused() {
        Document document = Samples.drafted();
        assertBreaks(ContentRule.ATTACHMENT_TYPE, () -> attach(document, file("x.exe", null, 10, "x", null)));
        assertBreaks(ContentRule.ATTACHMENT_TYPE, () -> attach(document, file("x.xlsx", AttachmentType.XLSX, 10, "x", null)));
        assertBreaks(ContentRule.ATTACHMENT_TYPE, () -> attach(document, file("x.docx", AttachmentType.PDF, 10, "x", null)));
        assertEquals(List.of(), names(document));
    }

    @Test
    void aFileOverTheSizeOrEmptyIsRefused() {
        Document document = Samples.drafted();
        assertBreaks(ContentRule.ATTACHMENT_SIZE, () -> attach(document, file("x.pdf", AttachmentType.PDF, 2 * MIB + 1, "x", null)));
        assertBreaks(ContentRule.ATTACHMENT_SIZE, () -> attach(document, file("x.pdf", AttachmentType.PDF, 0, "", null)));
        attach(document, file("x.pdf", AttachmentType.PDF, 2 * MIB, "x", null));
    }

    @Test
    void aFileThatIsSomethingElseOrMayDoHarmIsRefused() {
        Document document = Samples.drafted();
        assertBreaks(ContentRule.ATTACHMENT_IS_ITS_TYPE, () -> attach(document, file("x.pdf", AttachmentType.PDF, 10, "x", new Finding(false, SEEN))));
        assertBreaks(ContentRule.ATTACHMENT_HARMLESS, () -> attach(document, file("x.pdf", AttachmentType.PDF, 10, "x", new Finding(true, SEEN))));
    }

    @Test
    void noMoreAreAttachedThanTheRegisterAllows() {
        Document document = Samples.drafted();
        attach(document, pdf("1.pdf"));
        attach(document, pdf("2.pdf"));
        assertBreaks(ContentRule.ATTACHMENT_COUNT, () -> attach(document, pdf("3.pdf")));
        attach(document, file("2.pdf", AttachmentType.PDF, 10, "b", null));
        attach(document, file("2.pdf", AttachmentType.PDF, 10, "c", null));
        assertBreaks(ContentRule.ATTACHMENT_COUNT, () -> attach(document, file("2.pdf", AttachmentType.PDF, 10, "d", null)));
    }

    @Test
    void theSameFileIsNotAttachedTwice() {
        Document document = Samples.drafted();
        attach(document, file("1.pdf", AttachmentType.PDF, 10, "same", null));
        assertBreaks(ContentRule.ATTACHMENT_DIFFERS, () -> attach(document, file("2.pdf", AttachmentType.PDF, 10, "same", null)));
    }

    @Test
    void nothingIsAttachedToADocumentOfAHighGrade() {
        Act cleared = new Act(new Caller("c", "丙", "transport", Set.of(), Clearance.TOP_SECRET), Samples.NOW, new PolicySet(List.of()));
        Document document = Samples.draft().classified(Clearance.CONFIDENTIAL, "机要交换").by(cleared);
        assertBreaks(ContentRule.CLASSIFIED_ATTACHMENT_ELSEWHERE, () -> Attachments.of(document, cleared).attach(pdf("x.pdf")));
    }

    @Test
    void onlyTheDraftingDepartmentAttachesAndOnlyToADraft() {
        Document document = Samples.drafted();
        assertThrows(Denied.class, () -> Attachments.of(document, act("office-director")));
        assertThrows(NotFound.class, () -> Attachments.of(document, act("clerk-health")));
        Document submitted = Samples.submitted();
        assertBreaks(DocumentRule.ACTS_IN_ORDER, () -> attach(submitted, pdf("x.pdf")));
        assertBreaks(DocumentRule.ACTS_IN_ORDER, () -> Attachments.of(submitted, act("clerk-transport")).remove(UUID.randomUUID()));
    }

    @Test
    void aFileIsTakenOffAgainAndStaysOnRecord() {
        Document document = Samples.drafted();
        attach(document, pdf("1.pdf"));
        UUID id = document.standingAttachments().get(0).id();
        Attachments.of(document, act("head-transport")).remove(id);
        assertEquals(List.of(), names(document));
        assertEquals("head-transport", document.attachments().get(0).view().removedBy());
        assertThrows(NotFound.class, () -> Attachments.of(document, act("head-transport")).remove(id));
    }

    @Test
    void aSignaturePinsTheAttachments() {
        Document document = Samples.drafted();
        String bare = document.contentHash();
        attach(document, pdf("1.pdf"));
        assertNotEquals(bare, document.contentHash());
        document.submit(act("head-transport"));
        document.review(new ReviewDocument(ReviewOutcome.ACCEPTED, null, null, null), Samples.reviewing(0), act("office-director"));
        document.sign(Samples.agree(), Samples.signing(), act("mayor"));
        Set<String> intact = Set.of(document.bodyHash, document.standingAttachments().get(0).sha256());
        assertTrue(IntegrityView.of(document, intact).holds());
        assertEquals(document.contentHash(), IntegrityView.of(document, intact).signatures().get(0).contentHash());
        document.attachments.get(0).remove(act("clerk-transport"));
        assertFalse(IntegrityView.of(document, intact).holds());
        document.check(null, Samples.template(), act("office-deputy-director"));
        document.number(Samples.number(1), act("office-director"));
        assertBreaks(DocumentRule.ISSUED_AS_SIGNED, () -> document.issue(Samples.stored(document.bodyHash), act("office-director")));
    }

    @Test
    void damageInTheStoreIsNamed() {
        Document document = Samples.drafted();
        attach(document, pdf("1.pdf"));
        IntegrityView view = IntegrityView.of(document, Set.of(""));
        assertFalse(view.holds());
        assertEquals(List.of("正文", "1.pdf"), view.damaged());
        assertTrue(IntegrityView.of(document, Set.of(document.bodyHash, document.attachments().get(0).sha256())).holds());
    }
}
