package org.workrules.document.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles in lines that a reader can read. */
class TitleLinesTest {

    @Test
    void aShortTitleIsOneLine() {
        assertEquals(List.of("关于加强桥梁安全管理的通知"), TitleLines.of("关于加强桥梁安全管理的通知", 18, ""));
    }

    @Test
    void aLongTitleIsTwoLinesOfAboutTheSameLength() {
        List<String> lines = TitleLines.of("安澜市人民政府关于进一步加强城市桥梁安全运行管理工作的通知", 18, "");
        assertEquals(2, lines.size());
        assertTrue(Math.abs(lines.get(0).length() - lines.get(1).length()) <= 4, lines::toString);
    }

    @Test
    void noLineBeginsWithAParticle() {
        List<String> lines = TitleLines.of("关于印发城市道路桥梁隧道检测维修养护的若干规定的通知", 18, "");
        assertEquals(2, lines.size());
        assertTrue("的和".indexOf(lines.get(1).charAt(0)) < 0, lines::toString);
    }

    @Test
    void whatStandsTogetherInTheTextIsNotBroken() {
        assertEquals(List.of("安澜市人民政府关于申请", "东禾大桥加固工程补助资金的请示"),
                TitleLines.of("安澜市人民政府关于申请东禾大桥加固工程补助资金的请示", 18, "东禾大桥建成于1987年，加固工程须补助资金。"));
        assertEquals(List.of("安澜市人民政府关于", "商请支持桥梁检测工作的函"), TitleLines.of("安澜市人民政府关于商请支持桥梁检测工作的函", 18, ""));
    }

    @Test
    void aNumberIsNotBroken() {
        List<String> lines = TitleLines.of("关于做好安澜市人民代表大会第2026次会议准备工作的通知", 18, "");
        assertTrue(lines.stream().anyMatch(line -> line.contains("2026")), lines::toString);
    }
}
