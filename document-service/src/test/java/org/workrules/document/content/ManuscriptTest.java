package org.workrules.document.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text with its annexes is one plain text. */
class ManuscriptTest {

    @Test
    void aTextWithoutAnnexesIsItsBody() {
        assertEquals("各区县:\n正文", new Manuscript("各区县:\n正文", null).text());
        assertEquals(new Manuscript("附件\n1\f附件", List.of()), Manuscript.read("附件\n1\f附件"), "only a form feed at the beginning of a line begins an annex");
    }

    @Test
    void anAnnexBeginsANewPageWithItsMarkAndItsTitle() {
        assertEquals("正文\n\f附件\n行动方案\n一、目标", new Manuscript("正文", List.of(new Annex("行动方案", "一、目标"))).text());
        assertEquals("正文\n\f附件1\n行动方案\n一、目标\n\f附件2\n名单\n甲", new Manuscript("正文",
                List.of(new Annex("行动方案", "一、目标"), new Annex("名单", "甲"))).text());
    }

    @Test
    void orderTitleAndTextOfAnnexesCount() {
        Manuscript text = new Manuscript("正文", List.of(new Annex("甲", "一"), new Annex("乙", "二")));
        assertNotEquals(text.text(), new Manuscript("正文", List.of(new Annex("乙", "二"), new Annex("甲", "一"))).text());
        assertNotEquals(text.text(), new Manuscript("正文", List.of(new Annex("甲", "一"))).text());
        assertEquals(List.of("甲", "乙"), text.titles());
    }

    @Test
    void theFirstLineOfAnAnnexIsNoAddressee() {
        assertEquals(List.of(new Block.Paragraph("制定本方案如下：")), StructuredText.of(new Annex("方案", "制定本方案如下:")));
    }
}
