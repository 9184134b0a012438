package org.workrules.document.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of Chinese print (避头尾). */
class LineBreakerTest {

    private static List<String> lines(String text, int characters, int indent) {
        return new LineBreaker(point -> point < 0x250 ? 0.5 : 1).lines(text, characters, indent);
    }

    @Test
    void aFullStopDoesNotBeginALine() {
        assertEquals(List.of("一二三四", "五。六七八", "九"), lines("一二三四五。六七八九", 5, 0));
    }

    @Test
    void anOpeningBracketDoesNotEndALine() {
        assertEquals(List.of("一二三四", "（五六）七"), lines("一二三四（五六）七", 5, 0));
    }

    @Test
    void aNumberStaysWhole() {
        assertEquals(List.of("一二三", "2026年四"), lines("一二三2026年四", 4, 0));
        assertEquals(List.of("一二三", "98.5%四"), lines("一二三98.5%四", 4, 0));
    }

    @Test
    void doubledDashesStayTogether() {
        assertEquals(List.of("一二三", "四——五"), lines("一二三四——五", 5, 0));
    }

    @Test
    void theFirstLineIsShorter() {
        assertEquals(List.of("一二三", "四五六七八", "九"), lines("一二三四五六七八九", 5, 2));
    }

    @Test
    void aWordLongerThanALineIsCut() {
        assertEquals(List.of("aaaaaa", "aaaa"), lines("a".repeat(10), 3, 0));
    }

    @Test
    void marksAloneDoNotHoldALineForEver() {
        assertEquals(List.of("。。。", "。。"), lines("。。。。。", 3, 0));
        assertEquals(List.of(""), lines("", 3, 0));
    }
}
