package org.workrules.document.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.workrules.document.content.Block;
import org.workrules.document.content.StructuredText;

/** Documents to be printed in tests. */
final class SamplePages {

    static final String CODE = "http://localhost:8080/public/verification?hash=" + "0123456789abcdef".repeat(4);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final Instant MOMENT = Instant.parse("2026-11-06T02:00:00Z");
    private static final String SENTENCE = "各部门、各单位要切实提高政治站位，严格落实“谁主管、谁负责”的要求，按照《城市桥梁检测和养护维修管理办法》（建设部令第118号）"
            + "定期开展检测评估，2026年年底前检测覆盖率达到98.5%以上。";

    private SamplePages() {
    }

    static Page page(Page.Layout layout, String mark, String title, List<String> marks, List<String> signers, String text,
                     List<String> attachments, String note, List<String> copies) {
        List<Block> blocks = StructuredText.of(text);
        return new Page(layout, marks, mark, "安政发〔2026〕12号", signers, title, blocks, List.of(), attachments, signed("安澜市人民政府"), note,
                new Page.Imprint(null, copies, "安澜市人民政府办公室", LocalDate.of(2026, 11, 6)), MOMENT, CODE);
    }

    private static Page.Signature signed(String... issuers) {
        return new Page.Signature(List.of(issuers), "市长", "顾长宁", DAY);
    }

    /** The page signed by others. */
    static Page jointly(Page page, String... issuers) {
        return new Page(page.layout(), page.headMarks(), page.mark(), page.number(), page.signers(), page.title(), page.text(), page.annexes(), page.attachments(),
                signed(issuers), page.note(), page.imprint(), page.printedAt(), page.code());
    }

    /** The page with annexes set behind it. */
    static Page with(Page page, Page.Annex... annexes) {
        return new Page(page.layout(), page.headMarks(), page.mark(), page.number(), page.signers(), page.title(), page.text(), List.of(annexes),
                page.attachments(), page.signature(), page.note(), page.imprint(), page.printedAt(), page.code());
    }

    static Page.Annex annex(String title, String text) {
        return new Page.Annex(title, StructuredText.of(new org.workrules.document.content.Annex(title, text)));
    }

    /** A short notice that issues a plan of several pages and a list that ends with a table, with two files beside them. */
    static Page planned() {
        StringBuilder plan = new StringBuilder("为全面排查整治城市桥梁安全隐患，制定本方案如下：\n");
        for (String number : List.of("一", "二", "三")) {
            plan.append(number).append("、第").append(number).append("部分\n").append(("（一）重点任务。" + SENTENCE + "\n").repeat(3));
        }
        StringBuilder list = new StringBuilder("| 序号 | 桥梁 | 责任单位 |\n");
        for (int row = 1; row <= 8; row++) {
            list.append("| ").append(row).append(" | 东禾大桥 | 市交通运输局 |\n");
        }
        Page page = page(Page.Layout.DOCUMENT, "安澜市人民政府办公室文件", "安澜市人民政府办公室关于印发城市桥梁安全隐患排查整治行动方案的通知", List.of(), List.of(),
                "各区县人民政府，市政府各部门：\n《城市桥梁安全隐患排查整治行动方案》已经市政府同意，现印发给你们，请认真贯彻执行。", List.of("城市桥梁检测报告", "桥梁分布图"),
                "此件公开发布", List.of("市委办公室", "市人大常委会办公室"));
        return with(page, annex("城市桥梁安全隐患排查整治行动方案", plan.toString()), annex("城市桥梁安全隐患排查整治重点桥梁清单及市直有关责任单位分工表", list.toString()));
    }

    /** The page before it was signed and issued. */
    static Page draft(Page page) {
        return new Page(page.layout(), page.headMarks(), page.mark(), "", page.signers(), page.title(), page.text(), page.annexes(), page.attachments(),
                new Page.Signature(page.signature().issuers(), null, null, null), page.note(),
                new Page.Imprint(null, page.imprint().copies(), page.imprint().printer(), null), null, null);
    }

    static Page order() {
        Page page = page(Page.Layout.ORDER, "安澜市人民政府令", "安澜市城市桥梁安全管理办法", List.of(), List.of(),
                "《安澜市城市桥梁安全管理办法》已经2026年11月3日市政府第7次常务会议通过，现予公布，自2027年1月1日起施行。",
                List.of("安澜市城市桥梁安全管理办法"), null, List.of("市委办公室", "市人大常委会办公室"));
        return new Page(page.layout(), page.headMarks(), page.mark(), "第12号", page.signers(), page.title(), page.text(), page.annexes(), page.attachments(),
                page.signature(), page.note(), page.imprint(), page.printedAt(), page.code());
    }

    /** Goes up, and is signed by three. */
    static Page jointRequest() {
        Page page = page(Page.Layout.DOCUMENT, "安澜市人民政府办公室文件", "安澜市人民政府办公室等部门关于河口大桥抢险补助的请示", List.of("特急"),
                List.of("顾长宁", "秦致和", "沈思齐"), "省人民政府办公厅：\n河口大桥桥墩冲刷严重。" + SENTENCE + "\n妥否，请批示。", List.of(), null, List.of());
        return jointly(page, "安澜市人民政府办公室", "安澜市交通运输局", "安澜市财政局");
    }

    /** A letter of several pages. */
    static Page longLetter() {
        return page(Page.Layout.LETTER, "安澜市人民政府", "安澜市人民政府关于商请支持桥梁检测工作的函", List.of("000001", "秘密★5年", "特急"), List.of(),
                "河口大学：\n" + (SENTENCE + "\n").repeat(9) + "特此函达，请予支持。", List.of("检测清单"), "联系人：王建国，电话：8781234",
                List.of("市交通运输局", "市财政局"));
    }

    /** Goes to more than the first page can hold. */
    static Page toMany() {
        StringBuilder names = new StringBuilder("东禾区人民政府");
        for (int each = 1; each <= 28; each++) {
            names.append("，市第").append(each).append("工作委员会办公室");
        }
        return page(Page.Layout.DOCUMENT, "安澜市人民政府文件", "安澜市人民政府关于开展年度考核的通知", List.of(), List.of(),
                names + "：\n现就年度考核有关事项通知如下。\n一、总体要求\n" + SENTENCE, List.of(), null, List.of("市委办公室"));
    }

    static Page notice() {
        return page(Page.Layout.DOCUMENT, "安澜市人民政府文件", "安澜市人民政府关于进一步加强城市桥梁安全运行管理工作的通知", List.of(), List.of(),
                "各区县人民政府，市政府各部门，各直属事业单位：\n为加强城市桥梁安全管理，保障人民群众生命财产安全，根据有关法律法规，现将有关事项通知如下。\n"
                        + "一、加强组织领导\n" + SENTENCE + "\n（一）明确责任分工。" + SENTENCE + "\n1.建立健全桥梁台账。\n（1）逐桥登记造册，一桥一档。\n"
                        + "二、强化监督检查\n" + SENTENCE, List.of(), null, List.of("市委各部门", "市人大常委会办公室", "市政协办公室", "市监委", "市法院", "市检察院"));
    }

    static Page request() {
        return page(Page.Layout.DOCUMENT, "安澜市人民政府文件", "安澜市人民政府关于申请东禾大桥加固工程补助资金的请示", List.of("000001", "秘密★5年", "特急"),
                List.of("顾长宁"), "省人民政府：\n东禾大桥建成于1987年，经检测已评定为D级。" + SENTENCE + "\n妥否，请批示。", List.of("东禾大桥检测报告"),
                "联系人：王建国，电话：8781234", List.of());
    }

    static Page letter() {
        return page(Page.Layout.LETTER, "安澜市人民政府", "安澜市人民政府关于商请支持桥梁检测工作的函", List.of("加急"), List.of(),
                "河口大学：\n" + SENTENCE + "\n特此函达，请予支持。", List.of(), null, List.of("市交通运输局"));
    }

    static Page minutes() {
        return page(Page.Layout.MINUTES, "安澜市人民政府会议纪要", "市政府第7次常务会议纪要", List.of(), List.of(),
                "2026年11月3日，市长顾长宁主持召开市政府第7次常务会议，现将会议议定事项纪要如下。\n一、审议《城市桥梁安全管理办法》\n" + SENTENCE + SENTENCE
                        + "\n出席：顾长宁　周明远　秦致和　李文博　王素兰　张立行　陈若水　刘海峰　赵一鸣　孙立群　吴清源　郑和平\n请假：沈思齐\n列席：市交通运输局王建国、市财政局李丽",
                List.of(), null, List.of("市委办公室"));
    }

    /** More than three pages with a table and several attachments. */
    static Page long4() {
        StringBuilder text = new StringBuilder("各区县人民政府，市政府各部门：\n为做好相关工作，现通知如下。\n");
        String[] numbers = {"一", "二", "三", "四", "五"};
        for (String number : numbers) {
            text.append(number).append("、第").append(number).append("部分工作任务\n");
            for (int each = 0; each < 4; each++) {
                text.append("（").append(numbers[each]).append("）").append("重点事项。").append(SENTENCE).append(SENTENCE).append('\n');
            }
        }
        text.append("任务分工如下表。\n| 序号 | 工作任务 | 责任单位 | 完成时限 |\n|---|---|---|---|\n");
        for (int row = 1; row <= 28; row++) {
            text.append("| ").append(row).append(" | ").append(row % 3 == 0 ? SENTENCE : "完成桥梁检测评估，建立台账").append(" | 市交通运输局 | 2026年12月底前 |\n");
        }
        text.append("各单位要抓好落实，重大情况及时报告市政府。\n");
        List<String> attachments = new ArrayList<>(List.of("城市桥梁检测任务分工表", "城市桥梁安全隐患排查整治清单及整改时限要求（含道路、隧道和人行天桥附属设施）", "联系人名单"));
        return page(Page.Layout.DOCUMENT, "安澜市人民政府办公室文件", "安澜市人民政府办公室关于印发城市桥梁安全隐患排查整治三年行动方案（2026—2028年）的通知", List.of("加急"),
                List.of(), text.toString(), attachments, "此件公开发布", List.of("市委办公室", "市人大常委会办公室"));
    }
}
