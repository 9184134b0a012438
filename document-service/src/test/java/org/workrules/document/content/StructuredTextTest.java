package org.workrules.document.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A plain text is read as blocks by the numbers of the 2012 regulation. */
class StructuredTextTest {

    @Test
    void aDocumentIsReadAsItsParts() {
        List<Block> blocks = StructuredText.of("""
                各区县人民政府，市政府各部门：
                为加强桥梁安全管理，现通知如下。

                一、加强领导
                （一）明确责任。各部门主要负责人是第一责任人。
                1.建立台账。
                （1）逐桥登记。
                - 附近居民的意见
                """);
        assertEquals(List.of(new Block.Addressee("各区县人民政府，市政府各部门："), new Block.Paragraph("为加强桥梁安全管理，现通知如下。"),
                new Block.Heading(1, "一、加强领导", ""), new Block.Heading(2, "（一）明确责任。", "各部门主要负责人是第一责任人。"),
                new Block.Heading(3, "1.建立台账。", ""), new Block.Heading(4, "（1）逐桥登记。", ""),
                new Block.Item("附近居民的意见")), blocks);
    }

    @Test
    void onlyTheFirstLineIsAnAddressee() {
        List<Block> blocks = StructuredText.of("现将情况报告如下。\n主要问题：\n");
        assertEquals(List.of(new Block.Paragraph("现将情况报告如下。"), new Block.Paragraph("主要问题：")), blocks);
    }

    @Test
    void halfWidthNumbersAndMarksAreReadAsTheOthers() {
        List<Block> blocks = StructuredText.of("市财政局:\n(一)安排资金,共300,000元。\n(1)按10:30的比例");
        assertEquals(List.of(new Block.Addressee("市财政局："), new Block.Heading(2, "（一）安排资金，共300,000元。", ""),
                new Block.Heading(4, "（1）按10:30的比例", "")), blocks);
    }

    @Test
    void aDecimalIsNoHeading() {
        assertEquals(List.of(new Block.Paragraph("3.5公里的路段已经完工。")), StructuredText.of("3.5公里的路段已经完工。"));
    }

    @Test
    void linesBetweenBarsAreATable() {
        List<Block> blocks = StructuredText.of("任务分工如下。\n| 序号 | 任务 |\n|---|---|\n| 1 | 检测,加固 | 市交通运输局 |\n| 2 |\n完。");
        assertEquals(List.of(new Block.Paragraph("任务分工如下。"),
                new Block.Table(List.of(List.of("序号", "任务", ""), List.of("1", "检测，加固", "市交通运输局"), List.of("2", "", ""))),
                new Block.Paragraph("完。")), blocks);
    }

    @Test
    void attendanceIsOfMinutes() {
        assertEquals(List.of(new Block.Attendance("出席", "李市长 王副市长"), new Block.Attendance("请假", "张副市长")),
                StructuredText.of("出席:李市长 王副市长\n请假：张副市长"));
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertEquals(List.of(), StructuredText.of(" \n\n　"));
    }

    @Test
    void headingsThatSkipANumberAreNamed() {
        List<Block> blocks = StructuredText.of("一、甲\n（一）子\n（三）丑\n三、乙\n（一）寅\n十一、丙");
        assertEquals(List.of("（三）丑", "三、乙", "十一、丙"), HeadingOrder.outOfOrder(blocks));
        assertEquals(List.of(), HeadingOrder.outOfOrder(StructuredText.of("一、甲\n1.子\n2.丑\n二、乙\n1.寅")));
    }
}
