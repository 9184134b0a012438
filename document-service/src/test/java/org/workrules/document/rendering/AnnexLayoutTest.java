package org.workrules.document.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.document.content.ContentRule;

/** Annexes behind a text as they are printed (附件另面编排, GB/T 9704-2012, 7.3.4 and 7.3.7), measured in millimetres on the PDF. */
class AnnexLayoutTest {

    private static final Fonts FONTS = new Fonts(new SmallRyeConfigBuilder().build());
    private static final double ROW = 225.0 / 22;
    private static final double HAIR = 0.15;
    private static final double LEFT = 28;
    private static final double MIDDLE = LEFT + 78;
    private static final double TOP = 37;
    private static final double BOTTOM = 262;

    private static List<PrintedSheet> printed(Page page) throws IOException {
        return PrintedSheet.of(Press.print(page, Format.PDF, 50, FONTS));
    }

    private static int sheetOf(List<PrintedSheet> sheets, String text) {
        return (int) sheets.stream().takeWhile(sheet -> !sheet.has(text)).count();
    }

    /** Sheets that begin an annex. */
    private static List<PrintedSheet> annexes(List<PrintedSheet> sheets) {
        return sheets.stream().filter(sheet -> !sheet.text().isEmpty() && sheet.text().get(0).text().matches("附件\\d?")).toList();
    }

    @Test
    void anAnnexBeginsANewSheetWithItsMarkInTheFirstRow() throws IOException {
        List<PrintedSheet> annexes = annexes(printed(SamplePages.planned()));
        assertEquals(2, annexes.size());
        for (int each = 0; each < 2; each++) {
            PrintedSheet.Row mark = annexes.get(each).rows().stream().filter(row -> row.size() == Measure.TEXT).findFirst().orElseThrow();
            assertEquals("附件" + (each + 1), mark.text());
            assertEquals(LEFT, mark.left(), HAIR);
            assertEquals(TOP + ROW / 2, (mark.top() + mark.bottom()) / 2, HAIR, "in the middle of the first row");
            assertTrue(annexes.get(each).fonts(mark).stream().allMatch(font -> font.contains("Sans")), "in 黑体");
        }
    }

    @Test
    void theTitleStandsInTheMiddleOfTheThirdRow() throws IOException {
        List<PrintedSheet> annexes = annexes(printed(SamplePages.planned()));
        PrintedSheet.Row title = annexes.get(0).words("城市桥梁安全隐患排查整治行动方案");
        assertEquals(Measure.TITLE, title.size());
        assertEquals(MIDDLE, title.middle(), HAIR);
        assertEquals(TOP + 2.5 * ROW, (title.top() + title.bottom()) / 2, HAIR);
        PrintedSheet.Row text = annexes.get(0).row("为全面排查");
        assertEquals(TOP + 4.5 * ROW, (text.top() + text.bottom()) / 2, HAIR, "one row free below the title");
        assertEquals(LEFT + 2 * 156.0 / 28, text.left(), HAIR, "no addressee, though its last line ends with a colon");
    }

    @Test
    void aLongTitleIsBrokenAndTheTextFollowsOnTheGrid() throws IOException {
        PrintedSheet sheet = annexes(printed(SamplePages.planned())).get(1);
        List<PrintedSheet.Row> lines = sheet.rows().stream().filter(row -> row.size() == Measure.TITLE).toList();
        assertEquals(2, lines.size());
        assertEquals("城市桥梁安全隐患排查整治重点桥梁清单及市直有关责任单位分工表", lines.get(0).text() + lines.get(1).text());
        assertEquals(TOP + 2.5 * ROW, (lines.get(0).top() + lines.get(0).bottom()) / 2, HAIR);
        lines.forEach(line -> assertEquals(MIDDLE, line.middle(), HAIR));
    }

    @Test
    void annexesAndFilesAreOneListInTheWordsOfTheirTitles() throws IOException {
        List<PrintedSheet> sheets = printed(SamplePages.planned());
        assertEquals("附件：1.城市桥梁安全隐患排查整治行动方案", sheets.get(0).row("附件：1.").text());
        assertTrue(sheets.get(0).row("2.城市").text().startsWith("2.城市桥梁安全隐患排查整治重点桥梁清单"));
        PrintedSheet end = sheets.get(1);
        assertEquals("3.城市桥梁检测报告", end.row("3.").text());
        assertEquals("4.桥梁分布图", end.row("4.").text());
        assertFalse(sheets.stream().anyMatch(sheet -> sheet.has("附件3")), "a file is listed and not set");
        assertTrue(end.row("4.").baseline() < end.row("2026年11月5日").baseline(), "above signature and date");
    }

    @Test
    void theFirstSheetShowsABriefTextAndTheEndOfTheListStandsWithTheSignature() throws IOException {
        List<PrintedSheet> sheets = printed(SamplePages.planned());
        assertTrue(sheets.get(0).has("现印发给你们"));
        assertFalse(sheets.get(0).has("2026年11月5日"));
        assertTrue(sheets.get(1).has("4.桥梁分布图") && sheets.get(1).has("2026年11月5日"));
    }

    @Test
    void aSingleAnnexHasNoNumberUnlessAFileIsListedToo() throws IOException {
        Page.Annex plan = SamplePages.planned().annexes().get(0);
        List<PrintedSheet> alone = printed(SamplePages.with(SamplePages.notice(), plan));
        assertEquals("附件", annexes(alone).get(0).text().get(0).text());
        assertEquals("附件：" + plan.title(), alone.get(sheetOf(alone, "附件：")).row("附件：").text());
        List<PrintedSheet> beside = printed(SamplePages.with(SamplePages.request(), plan));
        assertEquals("附件1", annexes(beside).get(0).text().get(0).text());
        assertEquals("2.东禾大桥检测报告", beside.get(sheetOf(beside, "2.东禾")).row("2.东禾").text());
    }

    @Test
    void pageNumbersRunOnAndTheImprintEndsTheLastSheet() throws IOException {
        List<PrintedSheet> sheets = printed(SamplePages.planned());
        assertTrue(sheets.size() >= 4, "sheets: " + sheets.size());
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            assertTrue(sheets.get(sheet).has("— " + (sheet + 1) + " —"));
            assertEquals(sheet == sheets.size() - 1, sheets.get(sheet).has("印发") && sheets.get(sheet).has("抄送："), "imprint on sheet " + (sheet + 1));
        }
        PrintedSheet last = sheets.get(sheets.size() - 1);
        assertTrue(last.has("东禾大桥"), "behind the last annex");
        List<PrintedSheet.Line> lines = last.lines(false);
        assertEquals(BOTTOM, lines.get(lines.size() - 1).y(), HAIR);
    }

    static Stream<Page> layouts() {
        return Stream.of(SamplePages.letter(), SamplePages.longLetter(), SamplePages.order(), SamplePages.minutes());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyLayoutSetsItsAnnexesAlike(Page page) throws IOException {
        List<PrintedSheet> bare = printed(page);
        Page.Annex list = SamplePages.planned().annexes().get(1);
        List<PrintedSheet> sheets = printed(SamplePages.with(page, list));
        PrintedSheet annex = annexes(sheets).get(0);
        assertEquals(sheets.size() - 1, sheets.indexOf(annex));
        assertEquals(LEFT, annex.text().get(0).left(), HAIR);
        assertEquals(TOP + ROW / 2, (annex.text().get(0).top() + annex.text().get(0).bottom()) / 2, HAIR);
        assertEquals(0, annex.lines(true).size(), "no red rule on an annex");
        assertTrue(annex.has("— " + sheets.size() + " —"));
        assertTrue(annex.has("抄送："), "the recipients stand on the last sheet");
        assertFalse(sheets.get(0).has("抄送："));
        String mark = bare.get(0).rows().get(0).text();
        assertEquals(mark, sheets.get(0).rows().get(0).text());
    }

    @Test
    void annexesCountForTheLongestTextThatIsSet() {
        assertBreaks(ContentRule.RENDERING_LENGTH, () -> Press.print(SamplePages.planned(), Format.PDF, 3, FONTS));
        assertBreaks(ContentRule.RENDERING_LENGTH, () -> Press.print(SamplePages.planned(), Format.DOCX, 3, FONTS));
    }
}
