package org.workrules.document.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layouts of GB/T 9704-2012 as they are printed, measured in millimetres on the PDF: 7 for documents, 10.1 to 10.3 for the others. */
class LayoutsTest {

    private static final Fonts FONTS = new Fonts(new SmallRyeConfigBuilder().build());
    private static final double CHARACTER = 156.0 / 28;
    private static final double ROW = 225.0 / 22;
    private static final double SIZE_3 = 16 * 25.4 / 72;
    private static final double HAIR = 0.15;
    private static final double RIGHT = 184;
    private static final double MIDDLE = (28 + RIGHT) / 2;
    private static final double BOTTOM = 262;

    private static List<PrintedSheet> printed(Page page) throws IOException {
        return PrintedSheet.of(Press.print(page, Format.PDF, 50, FONTS));
    }

    private static PrintedSheet first(Page page) throws IOException {
        return printed(page).get(0);
    }

    private static PrintedSheet last(Page page) throws IOException {
        List<PrintedSheet> sheets = printed(page);
        return sheets.get(sheets.size() - 1);
    }

    @Test
    void theMarkOfALetterBegins30MillimetresBelowTheEdgeWithRedDoubleRules170Wide() throws IOException {
        PrintedSheet sheet = first(SamplePages.letter());
        PrintedSheet.Row mark = sheet.rows().get(0);
        assertEquals("安澜市人民政府", mark.text());
        assertTrue(mark.red());
        assertEquals(30, mark.top(), HAIR);
        assertEquals(MIDDLE, mark.middle(), HAIR);
        List<PrintedSheet.Line> red = sheet.lines(true);
        assertEquals(4, red.size());
        red.forEach(line -> assertEquals(170, line.right() - line.left(), HAIR));
        red.forEach(line -> assertEquals(105, (line.left() + line.right()) / 2, HAIR));
        assertEquals(mark.bottom() + 4, red.get(0).y(), HAIR);
        assertEquals(297 - 20, red.get(3).y(), HAIR);
        assertTrue(red.get(0).thickness() > red.get(1).thickness(), "thick above, thin below");
        assertTrue(red.get(2).thickness() < red.get(3).thickness(), "thin above, thick below");
    }

    @Test
    void theNumberOfALetterStandsAtTheRightSevenEighthsOfACharacterBelowTheRule() throws IOException {
        PrintedSheet sheet = first(SamplePages.longLetter());
        PrintedSheet.Row number = sheet.words("安政发〔2026〕12号");
        double rule = sheet.lines(true).get(1).lowerEdge();
        assertEquals(SIZE_3 * 7 / 8, number.top() - rule, HAIR);
        assertEquals(RIGHT, number.right(), HAIR);
        List<PrintedSheet.Row> marks = Stream.of("000001", "秘密★5年", "特急").map(sheet::words).toList();
        assertEquals(SIZE_3 * 7 / 8, marks.get(0).top() - rule, HAIR);
        marks.forEach(mark -> assertEquals(28, mark.left(), HAIR));
        assertEquals(ROW, marks.get(1).baseline() - marks.get(0).baseline(), HAIR);
        assertEquals(ROW, marks.get(2).baseline() - marks.get(1).baseline(), HAIR);
        PrintedSheet.Row title = sheet.row("安澜市人民政府关于");
        assertEquals(MIDDLE, title.middle(), HAIR);
        assertEquals(2 * ROW, title.top() - marks.get(2).bottom(), 5, "two rows between");
        assertTrue(title.top() - marks.get(2).bottom() >= 2 * ROW);
    }

    @Test
    void theFirstSheetOfALongLetterIsFullAndHasNoPageNumber() throws IOException {
        List<PrintedSheet> sheets = printed(SamplePages.longLetter());
        List<PrintedSheet.Row> rows = sheets.get(0).text();
        double rule = sheets.get(0).lines(true).get(2).upperEdge();
        assertEquals(SIZE_3 * 7 / 8, rule - rows.get(rows.size() - 1).bottom(), HAIR);
        assertFalse(sheets.get(0).has("— 1 —"));
        assertTrue(sheets.get(1).has("— 2 —"));
        assertEquals(22, sheets.get(1).text().size());
        assertEquals(0, sheets.get(1).lines(true).size());
    }

    @Test
    void theImprintOfALetterHasNeitherLinesNorPrinterAndEndsWithTheTextBlock() throws IOException {
        PrintedSheet sheet = last(SamplePages.longLetter());
        assertEquals(0, sheet.lines(false).size());
        assertFalse(sheet.has("印发"));
        assertFalse(sheet.has("办公室"));
        PrintedSheet.Row copies = sheet.row("抄送：");
        assertEquals(14, copies.size());
        assertTrue(copies.bottom() <= BOTTOM && copies.bottom() > BOTTOM - 3, "ends at " + copies.bottom());
    }

    @Test
    void anOrderHasItsMark20MillimetresBelowTheTextBlocksEdgeAndItsNumberTwoRowsBelow() throws IOException {
        PrintedSheet sheet = first(SamplePages.order());
        PrintedSheet.Row mark = sheet.rows().get(0);
        assertEquals("安澜市人民政府令", mark.text());
        assertTrue(mark.red());
        assertEquals(37 + 20, mark.top(), HAIR);
        PrintedSheet.Row number = sheet.words("第12号");
        assertEquals(MIDDLE, number.middle(), 0.3);
        assertEquals(2 * ROW + (ROW - SIZE_3) / 2, number.top() - mark.bottom(), HAIR);
        PrintedSheet.Row text = sheet.row("已经2026年11月3日");
        double free = text.top() - number.bottom();
        assertTrue(free >= 2 * ROW && free < 3 * ROW + 5, "free: " + free);
        assertEquals(0, sheet.lines(true).size(), "an order has no red rule");
        assertFalse(sheet.rows().stream().anyMatch(row -> row.size() == Measure.TITLE), "an order has no title");
    }

    @Test
    void anOrderLeavesThePlaceOfTheSignersStamp() throws IOException {
        PrintedSheet sheet = first(SamplePages.order());
        PrintedSheet.Row signer = sheet.words("顾长宁");
        PrintedSheet.Row office = sheet.words("市长");
        PrintedSheet.Row day = sheet.row("2026年11月5日");
        PrintedSheet.Row above = sheet.row("附件：");
        assertEquals(RIGHT - 4 * CHARACTER, signer.right(), 0.3, "four characters from the right");
        assertEquals(2 * CHARACTER, signer.left() - office.right(), 0.3, "the office two characters before");
        assertEquals(signer.baseline(), office.baseline(), HAIR);
        assertEquals(3 * ROW, signer.baseline() - above.baseline(), HAIR, "two rows free");
        assertEquals(2 * ROW, day.baseline() - signer.baseline(), HAIR, "one row free");
        assertEquals(RIGHT - 4 * CHARACTER, day.right(), 0.3);
        assertFalse(sheet.has("安澜市人民政府办公室市"), "no issuer below the text");
        assertEquals(3, sheet.lines(false).size(), "an imprint like any other's");
    }

    @Test
    void minutesHaveTheirMark35MillimetresDownAndNameWhoWasThere() throws IOException {
        PrintedSheet first = first(SamplePages.minutes());
        PrintedSheet.Row mark = first.rows().get(0);
        assertEquals("安澜市人民政府会议纪要", mark.text());
        assertTrue(mark.red());
        assertEquals(37 + 35, mark.top(), HAIR);
        PrintedSheet last = last(SamplePages.minutes());
        PrintedSheet.Row present = last.row("出席：");
        PrintedSheet.Row further = last.row("陈若水");
        assertEquals(28 + 2 * CHARACTER, present.left(), HAIR);
        assertEquals(last.words("顾长宁").left(), further.left(), HAIR, "further names begin below the first");
        assertEquals(further.baseline() + ROW, last.row("请假：").baseline(), HAIR);
        assertEquals(further.baseline() + 2 * ROW, last.row("列席：").baseline(), HAIR);
        PrintedSheet.Row text = last.text().get(last.text().indexOf(present) - 1);
        assertEquals(2 * ROW, present.baseline() - text.baseline(), HAIR, "one row free below the text");
        assertFalse(last.has("2026年11月5日"), "neither seal nor date");
        assertFalse(last.rows().stream().anyMatch(row -> row.text().equals("安澜市人民政府")), "no issuer");
        assertTrue(last.row("列席：").baseline() < last.lines(false).get(0).y());
    }

    @Test
    void signersStandTwoInARowAndTheNumberBesideTheLast() throws IOException {
        PrintedSheet sheet = first(SamplePages.jointRequest());
        PrintedSheet.Row first = sheet.words("顾长宁");
        PrintedSheet.Row third = sheet.words("沈思齐");
        assertEquals(first.baseline(), sheet.words("秦致和").baseline(), HAIR);
        assertEquals(RIGHT - CHARACTER, sheet.words("秦致和").right(), 0.3, "one character from the right");
        assertEquals(first.left(), third.left(), HAIR, "below the first name");
        assertEquals(first.left(), sheet.words("签发人：").right(), 0.3);
        PrintedSheet.Row number = sheet.words("安政发〔2026〕12号");
        assertEquals(third.baseline(), number.baseline(), HAIR);
        assertEquals(28 + CHARACTER, number.left(), HAIR);
        assertEquals(4, sheet.lines(true).get(0).y() - number.bottom(), HAIR);
        assertEquals(2 * ROW + (ROW - SIZE_3) / 2, first.top() - sheet.row("办公室文件").bottom(), HAIR);
    }

    @Test
    void sealsOfJointIssuersNeitherTouchNorLeaveTheTextBlock() throws IOException {
        String[] issuers = {"安澜市交通运输局", "安澜市财政局", "安澜市审计局", "安澜市公安局", "安澜市水务局", "安澜市农业局", "安澜市商务局"};
        PrintedSheet sheet = last(SamplePages.jointly(SamplePages.request(), issuers));
        List<PrintedSheet.Row> names = Stream.of(issuers).map(sheet::words).toList();
        double seal = 42;
        for (PrintedSheet.Row one : names) {
            assertTrue(one.middle() - seal / 2 >= 28 && one.middle() + seal / 2 <= RIGHT, () -> "outside: " + one);
            for (PrintedSheet.Row other : names) {
                assertTrue(one == other || Math.hypot(one.middle() - other.middle(), one.baseline() - other.baseline()) > seal,
                        () -> one.text() + " and " + other.text());
            }
        }
        assertEquals(names.get(0).baseline(), names.get(2).baseline(), HAIR, "three in a row");
        PrintedSheet.Row day = sheet.row("2026年11月5日");
        assertEquals(names.get(6).middle(), day.middle(), 0.3, "the last seal lies over the date");
        assertEquals(ROW, day.baseline() - names.get(6).baseline(), HAIR);
    }

    @Test
    void addresseesThatWouldFillTheFirstPageMoveToTheImprint() throws IOException {
        List<PrintedSheet> sheets = printed(SamplePages.toMany());
        assertTrue(sheets.get(0).has("现就年度考核有关事项"), "the first page shows the text");
        assertFalse(sheets.get(0).has("东禾区人民政府"));
        PrintedSheet last = sheets.get(sheets.size() - 1);
        PrintedSheet.Row addressees = last.row("主送：");
        PrintedSheet.Row copies = last.row("抄送：");
        assertEquals(14, addressees.size());
        assertEquals(addressees.left(), copies.left(), HAIR);
        assertTrue(addressees.baseline() < copies.baseline());
        List<PrintedSheet.Line> lines = last.lines(false);
        assertEquals(3, lines.size(), "no line between addressees and copies");
        assertTrue(lines.get(0).y() < addressees.top() && copies.bottom() < lines.get(1).y());
        assertTrue(first(SamplePages.notice()).has("各区县人民政府"), "a list that leaves room stays above the text");
    }

    @Test
    void aDraftSaysSoAboveTheTextOfEveryPage() throws IOException {
        for (Page page : List.of(SamplePages.letter(), SamplePages.long4())) {
            for (PrintedSheet sheet : printed(SamplePages.draft(page))) {
                PrintedSheet.Row words = sheet.row("送审稿");
                assertTrue(words.bottom() < 29, "ends at " + words.bottom());
                assertEquals(RIGHT, words.right(), 0.3);
            }
            assertFalse(first(page).has("送审稿"));
        }
    }
}
