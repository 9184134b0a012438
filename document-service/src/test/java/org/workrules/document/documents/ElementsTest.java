package org.workrules.document.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Element;
import org.workrules.document.content.Annex;
import org.workrules.document.content.Manuscript;
import org.workrules.document.format.PageEstimate;
import org.workrules.document.templates.Template;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Denied;

/** The 18 elements of a document, and its length (art. 47). */
class ElementsTest {

    private static ElementView element(Document document, Element which) {
        return Elements.of(document, Samples.template()).stream().filter(view -> view.element() == which).findFirst().orElseThrow();
    }

    private static Document secretReviewed() {
        Document document = Samples.draft().secrecy(Clearance.SECRET).by("head-transport");
        document.submit(Samples.act("head-transport"));
        document.review(new ReviewDocument(ReviewOutcome.ACCEPTED, null, null, null), Samples.reviewing(0), Samples.act("office-director"));
        return document;
    }

    @Test
    void aDocumentShowsEighteenElementsInTheirOrder() {
        List<ElementView> all = Elements.of(Samples.numbered(), Samples.template());
        assertEquals(List.of(Element.values()), all.stream().map(ElementView::element).toList());
        assertEquals("安政发〔2026〕1号", element(Samples.numbered(), Element.NUMBER).value());
        assertEquals("2026-11-24", element(Samples.numbered(), Element.DATE).value());
        assertEquals(true, element(Samples.drafted(), Element.NUMBER).later());
    }

    @Test
    void aSecretDocumentNeedsSerialsAndAPeriodBeforeItIsChecked() {
        Document document = secretReviewed();
        document.sign(Samples.agree(), Samples.signing(), Samples.act("mayor"));
        RuntimeException refusal = assertBreaks(DocumentRule.ELEMENTS_COMPLETE,
                () -> document.check(null, Samples.template(), Samples.act("office-director")));
        assertEquals("document.elements-complete: Missing: [份号, 密级和保密期限].", refusal.getMessage());
        Elements.describe(document, new FormatRequest(List.of("audit-bureau"), "000001-000030", "5年", null, null), Samples.act("office-director"));
        assertEquals("秘密★5年", element(document, Element.SECRECY).value());
        assertEquals("audit-bureau", element(document, Element.COPIES).value());
        document.check(null, Samples.template(), Samples.act("office-director"));
        assertEquals(DocumentState.CHECKED, document.view().state());
    }

    @Test
    void elementsOfADraftAreItsDepartmentsAndLaterTheOffices() {
        FormatRequest note = new FormatRequest(null, null, null, "联系人:王建国", null);
        assertThrows(Denied.class, () -> Elements.describe(Samples.drafted(), note, Samples.act("office-director")));
        assertThrows(Denied.class, () -> Elements.describe(Samples.signed(), note, Samples.act("clerk-transport")));
        Document signed = Samples.signed();
        Elements.describe(signed, note, Samples.act("office-director"));
        assertEquals(DocumentState.SIGNED, signed.view().state(), "the text is as it was signed");
        assertEquals("mayor", signed.view().signedBy());
    }

    @Test
    void aRequestNeedsItsNote() {
        List<Element> required = new ArrayList<>(Samples.template().required());
        required.add(Element.NOTE);
        Template request = new Template(DocumentKind.REQUEST, "请示", "关于{subject}的请示", "", "", required);
        Document document = Samples.signed();
        assertBreaks(DocumentRule.ELEMENTS_COMPLETE, () -> document.check(null, request, Samples.act("office-director")));
    }

    @Test
    void aLongDocumentIsAcceptedWithConsent() {
        Document document = Samples.draft().format(new FormatRequest(null, null, null, null, Samples.PAGES + 1)).by("clerk-transport");
        document.submit(Samples.act("head-transport"));
        assertBreaks(DocumentRule.LENGTH, () -> document.review(new ReviewDocument(ReviewOutcome.ACCEPTED, null, null, " "), Samples.reviewing(0),
                Samples.act("office-director")));
        document.review(new ReviewDocument(ReviewOutcome.ACCEPTED, null, null, "附项目清单"), Samples.reviewing(0), Samples.act("office-director"));
        assertEquals("附项目清单", document.view().overLengthConsent());
        Document fits = Samples.draft().format(new FormatRequest(null, null, null, null, Samples.PAGES)).by("clerk-transport");
        fits.submit(Samples.act("head-transport"));
        fits.review(new ReviewDocument(ReviewOutcome.ACCEPTED, null, null, "多余的同意"), Samples.reviewing(0), Samples.act("office-director"));
        assertEquals(null, fits.view().overLengthConsent(), "consent nobody needed is not kept");
    }

    private static int pages(String title, String body, Annex... annexes) {
        return PageEstimate.pages(title, new Manuscript(body, List.of(annexes)));
    }

    @Test
    void pagesAreCountedByLines() {
        assertEquals(1, pages("关于加强桥梁安全管理的通知", "正文"));
        // 15 lines of frame, 1 of title, 6 of text fill the first page of 22
        assertEquals(1, pages("标题", "文".repeat(6 * 28 - 2)));
        assertEquals(2, pages("标题", "文".repeat(6 * 28 - 1)));
        assertEquals(3, pages("标题", "一\n".repeat(6 + 22 + 1)));
    }

    @Test
    void eachAnnexBeginsANewPage() {
        assertEquals(2, pages("标题", "正文", new Annex("方案", "内容")));
        // 3 lines above and below the title, 1 of title, 3 of imprint leave 15 for the text
        assertEquals(2, pages("标题", "正文", new Annex("方案", "一\n".repeat(15))));
        assertEquals(3, pages("标题", "正文", new Annex("方案", "一\n".repeat(16))));
        // the imprint stands behind the last annex alone
        assertEquals(3, pages("标题", "正文", new Annex("方案", "一\n".repeat(18)), new Annex("名单", "二")));
        assertEquals(4, pages("标题", "正文", new Annex("方案", "一\n".repeat(19)), new Annex("名单", "二")));
    }

    @Test
    void aChangedTextIsCountedAgain() {
        Document document = Samples.drafted();
        document.change(new ChangeDocument(null, "文".repeat(28 * 60), "补充", null, null), Samples.kept("文".repeat(28 * 60)), Samples.act("clerk-transport"));
        assertEquals(4, document.view().format().pages());
    }
}
