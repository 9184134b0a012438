package org.workrules.document.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.document.rendering.Measure.BOTTOM;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text holds, it ends inside its sheets and is signed once. */
class PageSettingProperties {

    private static final Metrics IDEAL = (face, point) -> point < 0x250 ? 0.5 : 1;

    private static List<Ink.Words> words(Sheet sheet) {
        return sheet.inks().stream().filter(Ink.Words.class::isInstance).map(Ink.Words.class::cast).toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("一、标题", "（一）分标题。" + "接着写正文内容。".repeat(9), "正文，".repeat(70) + "完。", "短句。", "| 甲 | 乙 |",
                "| " + "长".repeat(900) + " | 乙 |", "出席：甲 乙 丙").list().ofMinSize(1).ofMaxSize(60).map(parts -> String.join("\n", parts));
    }

    @Property(tries = 300)
    void everyTextEndsInsideItsSheetsInEveryLayout(@ForAll("texts") String text, @ForAll Page.Layout layout) {
        Page page = SamplePages.page(layout, "安澜市人民政府文件", "关于某事的通知", List.of(), List.of(), text, List.of("甲", "乙"), "附注", List.of("丙"));
        endsInside(page, layout);
        endsInside(SamplePages.with(page, SamplePages.annex("方案", text), SamplePages.annex("关于".repeat(90), text)), layout);
    }

    private static void endsInside(Page page, Page.Layout layout) {
        List<Sheet> sheets = PageSetting.set(page, IDEAL, 400);
        for (Sheet sheet : sheets) {
            // the first sheet of a long letter goes down to its lower rule
            boolean fuller = layout == Page.Layout.LETTER && sheets.size() > 1 && sheet == sheets.get(0);
            double lowest = fuller ? HeadSetting.LETTER_FOOT - HeadSetting.LETTER_GAP : BOTTOM;
            for (Ink.Words words : words(sheet)) {
                assertTrue(words.baseline() <= lowest || words.text().startsWith("— ") || words.text().startsWith("扫码"), words::toString);
            }
            List<Double> rows = words(sheet).stream().filter(words -> words.size() == Measure.TEXT).map(Ink.Words::baseline).distinct().toList();
            assertTrue(rows.size() <= (fuller ? 23 : 22), () -> "rows: " + rows.size());
        }
        assertEquals(layout == Page.Layout.MINUTES ? 0 : 1,
                sheets.stream().flatMap(sheet -> words(sheet).stream()).filter(words -> words.text().equals("2026年11月5日")).count());
    }
}
