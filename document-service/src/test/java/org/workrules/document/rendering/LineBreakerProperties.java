package org.workrules.document.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a paragraph holds, its lines are whole, narrow enough, and begin and end as Chinese print does. */
class LineBreakerProperties {

    private static final double EM = 10;
    private static final LineBreaker BREAKER = new LineBreaker(LineBreakerProperties::advance);

    private static double advance(int point) {
        return point < 0x250 ? EM / 2 : EM;
    }

    @Provide
    Arbitrary<String> paragraphs() {
        return Arbitraries.of("中", "国", "安", "，", "。", "（", "）", "《", "》", "、", "——", "……", "“", "”", "a", "7", "2026", "word", " ", "%")
                .list().ofMaxSize(120).map(parts -> String.join("", parts).strip());
    }

    @Property
    void nothingIsLostButSpacesAtTheBreaks(@ForAll("paragraphs") String text, @ForAll @IntRange(min = 5, max = 28) int characters) {
        List<String> lines = BREAKER.lines(text, characters * EM, 2 * EM);
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
    }

    @Property
    void noLineIsWiderThanItMayBe(@ForAll("paragraphs") String text, @ForAll @IntRange(min = 5, max = 28) int characters) {
        List<String> lines = BREAKER.lines(text, characters * EM, 2 * EM);
        for (int each = 0; each < lines.size(); each++) {
            double width = lines.get(each).codePoints().mapToDouble(LineBreakerProperties::advance).sum();
            assertTrue(width <= characters * EM - (each == 0 ? 2 * EM : 0) + 0.1, lines.get(each));
        }
    }

    @Property
    void marksStandWhereTheyMay(@ForAll("sentences") String text) {
        List<String> lines = BREAKER.lines(text, 28 * EM, 2 * EM);
        for (int each = 0; each < lines.size(); each++) {
            assertFalse(each > 0 && "，。）》、”%".indexOf(lines.get(each).charAt(0)) >= 0, () -> "begins with a closing mark: " + lines);
            boolean last = each == lines.size() - 1;
            assertFalse(!last && "（《“".indexOf(lines.get(each).charAt(lines.get(each).length() - 1)) >= 0,
                    () -> "ends with an opening mark: " + lines);
        }
    }

    /** Sentences as people write them: at most three marks stand together. */
    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("安全生产，", "桥梁检测。", "（以下简称", "管理办法》（", "市政府）", "《条例》", "工作、", "“十四五”", "2026年", "达到98.5%，", "责任")
                .list().ofMinSize(1).ofMaxSize(60).map(parts -> String.join("", parts));
    }
}
