package org.workrules.document.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.document.rendering.Measure.BOTTOM;
import static org.workrules.document.rendering.Measure.LEFT;
import static org.workrules.document.rendering.Measure.MM;
import static org.workrules.document.rendering.Measure.RIGHT;
import static org.workrules.document.rendering.Measure.TOP;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets keep the measures of GB/T 9704-2012, whatever is printed; with characters of ideal width. */
class PageSettingTest {

    private static final Metrics IDEAL = (face, point) -> point < 0x250 ? 0.5 : 1;
    private static final double HAIR = 0.3;

    private static List<Sheet> set(Page page) {
        return PageSetting.set(page, IDEAL, 50);
    }

    private static List<Ink.Words> words(Sheet sheet) {
        return sheet.inks().stream().filter(Ink.Words.class::isInstance).map(Ink.Words.class::cast).toList();
    }

    private static List<Ink.Rule> rules(Sheet sheet, boolean red) {
        return sheet.inks().stream().filter(Ink.Rule.class::isInstance).map(Ink.Rule.class::cast).filter(rule -> rule.red() == red).toList();
    }

    private static Ink.Words find(List<Sheet> sheets, String text) {
        return sheets.stream().flatMap(sheet -> words(sheet).stream()).filter(words -> words.text().contains(text)).findFirst()
                .orElseThrow(() -> new AssertionError("nowhere: " + text));
    }

    private static String read(List<Sheet> sheets) {
        return sheets.stream().flatMap(sheet -> words(sheet).stream()).map(Ink.Words::text).collect(Collectors.joining());
    }

    static List<Page> pages() {
        return List.of(SamplePages.notice(), SamplePages.request(), SamplePages.letter(), SamplePages.minutes(), SamplePages.long4());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theTextStaysWithinItsBlock(Page page) {
        for (Sheet sheet : set(page)) {
            for (Ink.Words words : words(sheet)) {
                if (words.size() == Measure.TEXT) {
                    assertTrue(words.x() >= LEFT - HAIR, words::toString);
                    double end = words.x() + IDEAL.width(words.face(), words.text(), words.size(), words.spacing());
                    assertTrue(end <= RIGHT + 1, () -> words + " ends at " + end);
                    assertTrue(words.baseline() <= BOTTOM, words::toString);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noWordIsLost(Page page) {
        String printed = read(set(page)).replaceAll("[ 　]", "");
        page.text().forEach(block -> {
            for (String part : block.words().split("\n")) {
                for (String cell : part.split(" ")) {
                    String wanted = cell.replaceAll("[ 　]", "");
                    assertTrue(printed.contains(wanted) || wanted.length() > 20, wanted);
                }
            }
        });
        assertTrue(printed.contains(page.title().substring(0, 5)));
    }

    @Test
    void aFullSheetHas22LinesOf28Characters() {
        Sheet second = set(SamplePages.long4()).get(1);
        List<Double> lines = words(second).stream().filter(words -> words.size() == Measure.TEXT).map(Ink.Words::baseline).distinct().toList();
        assertEquals(22, lines.size());
        assertEquals(225 * MM, 22 * Measure.PITCH, 0.001);
        Ink.Words first = words(second).get(0);
        assertEquals(TOP + (Measure.PITCH - 16) / 2 + 0.88 * 16, first.baseline(), 0.01);
        String full = "字".repeat(28);
        assertEquals(156 * MM, IDEAL.width(Typeface.FANGSONG, full, 16, Measure.SPACING), 0.01);
    }

    @Test
    void theHeadIsRedAndItsRuleIs4MillimetresBelowTheNumber() {
        List<Sheet> sheets = set(SamplePages.notice());
        Ink.Words mark = find(sheets, "人民政府文件");
        assertTrue(mark.red());
        assertEquals(TOP + 35 * MM, mark.baseline() - Measure.ASCENT * mark.size(), 0.1, "the mark begins 35 mm below the text block's edge");
        Ink.Words number = find(sheets, "安政发");
        double below = number.baseline() + (1 - Measure.ASCENT) * 16;
        Ink.Rule rule = rules(sheets.get(0), true).get(0);
        assertEquals(4 * MM, rule.fromY() - below, 0.1);
        assertEquals(156 * MM, rule.toX() - rule.fromX(), 0.1);
        assertEquals((LEFT + RIGHT) / 2, number.x() + IDEAL.width(number.face(), number.text(), 16, Measure.SPACING) / 2, 0.5);
        Ink.Words title = find(sheets, "关于进一步");
        assertEquals(22, title.size());
        assertTrue(title.baseline() - Measure.ASCENT * 22 - rule.fromY() >= 2 * Measure.PITCH - 8, "two rows between rule and title");
        assertTrue(words(sheets.get(0)).stream().anyMatch(words -> words.text().startsWith("为加强城市桥梁")), "the first page shows some of the text");
    }

    @Test
    void anUpwardDocumentNamesItsSignerOnTheRight() {
        List<Sheet> sheets = set(SamplePages.request());
        Ink.Words signer = find(sheets, "顾长宁");
        Ink.Words number = find(sheets, "安政发");
        assertEquals(Typeface.KAI, signer.face());
        assertEquals(number.baseline(), signer.baseline());
        assertEquals(LEFT + Measure.ADVANCE, number.x(), 0.01);
        assertEquals(RIGHT - Measure.ADVANCE, signer.x() + 3 * Measure.ADVANCE, 0.01);
        assertEquals(LEFT, find(sheets, "000001").x(), 0.01);
        assertTrue(find(sheets, "000001").baseline() < find(sheets, "秘密★5年").baseline());
        assertTrue(find(sheets, "秘密★5年").baseline() < find(sheets, "特急").baseline());
    }

    @Test
    void theLongestTitleLeavesRoomForSomeOfTheText() {
        Page page = SamplePages.page(Page.Layout.DOCUMENT, "安澜市人民政府文件", "关于".repeat(100), List.of("000001", "秘密★5年", "特急"), List.of("甲", "乙"),
                "各区县：\n正文开始。\n" + "长文。".repeat(200), List.of(), null, List.of());
        List<Ink.Words> first = words(set(page).get(0));
        assertTrue(first.stream().filter(words -> words.face() == Typeface.TITLE).mapToDouble(Ink.Words::baseline).max().orElseThrow() < BOTTOM);
        assertTrue(first.stream().anyMatch(words -> words.text().equals("正文开始。")), "some of the text is on the first page");
    }

    @Test
    void headingsHaveTheirFaces() {
        List<Sheet> sheets = set(SamplePages.notice());
        assertEquals(Typeface.HEI, find(sheets, "一、加强组织领导").face());
        assertEquals(Typeface.KAI, find(sheets, "（一）明确责任分工。").face());
        assertEquals(Typeface.FANGSONG, find(sheets, "1.建立健全").face());
        assertEquals(LEFT + 2 * Measure.ADVANCE, find(sheets, "一、加强组织领导").x(), 0.01);
        assertEquals(LEFT, find(sheets, "各区县人民政府").x(), 0.01);
    }

    @Test
    void issuerAndDateStandTogetherWithSomeOfTheText() {
        Ink.Words date = find(set(SamplePages.notice()), "2026年11月5日");
        double dateWidth = IDEAL.width(date.face(), date.text(), 16, Measure.SPACING);
        assertEquals(RIGHT - 4 * Measure.ADVANCE, date.x() + dateWidth, 0.5, "four characters from the right");
        Ink.Words issuer = words(set(SamplePages.notice()).get(set(SamplePages.notice()).size() - 1)).stream()
                .filter(words -> words.text().equals("安澜市人民政府")).findFirst().orElseThrow();
        assertEquals(date.x() + dateWidth / 2, issuer.x() + IDEAL.width(issuer.face(), issuer.text(), 16, Measure.SPACING) / 2, 0.5);
    }

    @Test
    void attachmentsAreListedBelowTheText() {
        List<Sheet> sheets = set(SamplePages.long4());
        Ink.Words first = find(sheets, "附件：1.");
        Ink.Words second = find(sheets, "2.城市桥梁安全隐患");
        assertEquals(LEFT + 2 * Measure.ADVANCE, first.x(), 0.01);
        assertEquals(first.x() + 3 * Measure.ADVANCE, second.x(), 0.01);
    }

    @Test
    void theImprintEndsTheLastSheet() {
        List<Sheet> sheets = set(SamplePages.notice());
        List<Ink.Rule> rules = rules(sheets.get(sheets.size() - 1), false);
        assertEquals(3, rules.size());
        assertEquals(BOTTOM, rules.get(0).fromY(), 0.01);
        assertEquals(0.35 * MM, rules.get(0).thickness(), 0.001);
        assertEquals(0.25 * MM, rules.get(1).thickness(), 0.001);
        assertEquals(14, find(sheets, "抄送：").size());
        assertEquals(LEFT + 14, find(sheets, "抄送：").x(), 0.01);
        assertTrue(find(sheets, "2026年11月6日印发").baseline() > find(sheets, "抄送：").baseline());
    }

    @Test
    void pageNumbersStandOutside() {
        List<Sheet> sheets = set(SamplePages.long4());
        assertTrue(sheets.size() > 3, "pages: " + sheets.size());
        Ink.Words one = words(sheets.get(0)).stream().filter(words -> words.text().equals("— 1 —")).findFirst().orElseThrow();
        Ink.Words two = words(sheets.get(1)).stream().filter(words -> words.text().equals("— 2 —")).findFirst().orElseThrow();
        assertEquals(LEFT + 14, two.x(), 0.01);
        assertEquals(RIGHT - 14, one.x() + IDEAL.width(one.face(), one.text(), 14, 0), 0.01);
        assertTrue(one.baseline() > BOTTOM + 7 * MM);
        assertTrue(words(set(SamplePages.letter()).get(0)).stream().noneMatch(words -> words.text().startsWith("— ")), "a letter begins without");
    }

    @Test
    void aLetterHasDoubleRedRules() {
        List<Ink.Rule> rules = rules(set(SamplePages.letter()).get(0), true);
        assertEquals(4, rules.size());
        assertEquals(170 * MM, rules.get(0).toX() - rules.get(0).fromX(), 0.01);
        assertEquals(Measure.SHEET_HEIGHT - 20 * MM, rules.get(3).fromY(), 0.01);
        assertTrue(rules.get(0).thickness() > rules.get(1).thickness() && rules.get(2).thickness() < rules.get(3).thickness());
    }

    @Test
    void minutesNameWhoWasThere() {
        List<Sheet> sheets = set(SamplePages.minutes());
        assertEquals(Typeface.HEI, find(sheets, "出席：").face());
        assertTrue(read(sheets).contains("请假：沈思齐"));
        assertTrue(words(sheets.get(sheets.size() - 1)).stream().noneMatch(words -> words.text().equals("安澜市人民政府")), "no issuer, no seal");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        Page page = SamplePages.long4();
        assertThrows(Galley.TooLong.class, () -> PageSetting.set(page, IDEAL, 3));
    }
}
