package org.workrules.document.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.document.content.Annex;
import org.workrules.document.content.ContentRule;
import org.workrules.document.content.Manuscript;
import org.workrules.document.format.Element;
import org.workrules.platform.identity.Clearance;

/** Annexes that are set behind the text are part of what is drafted, counted, signed and issued (art. 35, 47, 51). */
class AnnexesTest {

    private static final Annex PLAN = new Annex("桥梁安全整治行动方案", "一、工作目标\n全面消除隐患。");
    private static final Annex LIST = new Annex("联系人名单", "王建国");

    private static ChangeDocument change(String body, List<Annex> annexes) {
        return new ChangeDocument(null, body, "修改", null, annexes);
    }

    private static KeptText after(ChangeDocument change, Manuscript before) {
        Manuscript text = change.of(before);
        return new KeptText(text, Samples.hash(text.text()));
    }

    private static String element(Document document, Element element) {
        return Elements.of(document, Samples.template()).stream().filter(view -> view.element() == element).findFirst().orElseThrow().value();
    }

    @Test
    void aDraftListsItsAnnexes() {
        Document document = Samples.draft().annexes(PLAN, LIST).by("clerk-transport");
        assertEquals(List.of("桥梁安全整治行动方案", "联系人名单"), document.view().annexes());
        assertEquals("桥梁安全整治行动方案、联系人名单", element(document, Element.ATTACHMENT_NOTE));
        assertEquals("2件", element(document, Element.ATTACHMENT));
        assertEquals(3, document.view().format().pages(), "each begins a new page");
        assertEquals(List.of(), Samples.drafted().view().annexes());
    }

    @Test
    void aSignaturePinsTheAnnexes() {
        Document document = Samples.reviewed(Samples.draft().annexes(PLAN));
        document.sign(Samples.agree(), Samples.signing(), Samples.act("mayor"));
        Manuscript signed = new Manuscript(Samples.BODY, List.of(PLAN));
        assertEquals(Samples.hash(signed.text()), document.view().signatures().get(0).bodyHash());
        assertNotEquals(Samples.signed().contentHash(), document.contentHash());
        assertTrue(document.isAsSigned());
        ChangeDocument other = change(null, List.of(new Annex(PLAN.title(), "一、工作目标\n基本消除隐患。")));
        document.change(other, after(other, signed), Samples.act("office-director"));
        assertFalse(document.view().signatures().get(0).voidedAt() == null, "a word changed in an annex voids the signature");
        assertEquals(DocumentState.REVIEWED, document.state);
    }

    @Test
    void whatAChangeDoesNotNameStays() {
        Manuscript before = new Manuscript("旧文", List.of(PLAN, LIST));
        assertEquals(new Manuscript("新文", List.of(PLAN, LIST)), change("新文", null).of(before));
        assertEquals(new Manuscript("旧文", List.of(LIST)), change(null, List.of(LIST)).of(before));
        assertEquals(new Manuscript("旧文", List.of()), change(null, List.of()).of(before));
        assertTrue(change(null, List.of()).changesText());
        assertFalse(change(null, null).changesText());
    }

    @Test
    void aChangeOfAnnexesIsCountedAndListedAgain() {
        Document document = Samples.draft().annexes(PLAN, LIST).by("clerk-transport");
        ChangeDocument none = change(null, List.of());
        document.change(none, after(none, new Manuscript(Samples.BODY, List.of(PLAN, LIST))), Samples.act("clerk-transport"));
        assertEquals(List.of(), document.view().annexes());
        assertEquals(1, document.view().format().pages());
        assertEquals(Samples.hash(Samples.BODY), document.view().bodyHash());
        ChangeDocument same = change(null, List.of());
        assertBreaks(DocumentRule.CHANGE_CHANGES, () -> document.change(same, after(same, new Manuscript(Samples.BODY, null)),
                Samples.act("clerk-transport")));
    }

    @Test
    void newElementsLeaveTheAnnexesListed() {
        Document document = Samples.draft().annexes(PLAN).by("clerk-transport");
        Elements.describe(document, new FormatRequest(List.of("finance"), null, null, null, null), Samples.act("clerk-transport"));
        assertEquals(List.of(PLAN.title()), document.view().annexes());
        assertEquals(2, document.view().format().pages());
    }

    @Test
    void noMoreAnnexesAreSetThanTheRegisterAllows() {
        Samples.draft().annexes(Collections.nCopies(Samples.ANNEXES, LIST).toArray(Annex[]::new)).by("clerk-transport");
        Annex[] many = Collections.nCopies(Samples.ANNEXES + 1, LIST).toArray(Annex[]::new);
        assertBreaks(ContentRule.ANNEX_COUNT, () -> Samples.draft().annexes(many).by("clerk-transport"));
        ChangeDocument change = change(null, List.of(many));
        assertBreaks(ContentRule.ANNEX_COUNT, () -> Samples.drafted().change(change, after(change, new Manuscript(Samples.BODY, null)),
                Samples.act("clerk-transport")));
    }

    @Test
    void annexesAreBoundedInLengthByCharactersOfTitlesAndTexts() {
        Annex longest = new Annex("名单", "\ud842\udfb7".repeat(Samples.ANNEX_LENGTH - 2));
        assertEquals(List.of("名单"), Samples.draft().annexes(longest).by("clerk-transport").view().annexes());
        assertBreaks(ContentRule.ANNEX_LENGTH, () -> Samples.draft().annexes(longest, new Annex("乙", "丙")).by("clerk-transport"));
    }

    @Test
    void aDocumentOfAHighGradeHasNoAnnexesHere() {
        assertBreaks(DocumentRule.CLASSIFIED_BODY_ELSEWHERE,
                () -> Samples.draft().classified(Clearance.CONFIDENTIAL, "机要交换").annexes(PLAN).by("head-transport"));
        Document document = Samples.draft().classified(Clearance.CONFIDENTIAL, "机要交换").by("head-transport");
        assertBreaks(DocumentRule.CLASSIFIED_BODY_ELSEWHERE, () -> document.change(change(null, List.of(PLAN)), null, Samples.act("head-transport")));
    }
}
