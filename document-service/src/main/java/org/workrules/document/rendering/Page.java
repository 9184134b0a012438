package org.workrules.document.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.workrules.document.content.Block;

/**
 * All that the pages of a document show, in the words they show it in.
 *
 * @param layout      which of the layouts of GB/T 9704-2012
 * @param headMarks   份号, 密级, 紧急程度, as far as there are any, in their order
 * @param mark        mark of the issuer (发文机关标志)
 * @param number      number, empty before it has one
 * @param signers     signers in the head of an upward document (签发人), else none
 * @param title       title; an order shows none
 * @param text        blocks of the text
 * @param annexes     annexes that are set behind the text
 * @param attachments titles of files that are attached and only listed
 * @param signature   what stands below the text
 * @param note        note in brackets below the date (附注), {@code null} for none
 * @param imprint     what stands at the foot of the last page
 * @param printedAt   the moment of issue, {@code null} before it
 * @param code        what the square code says, {@code null} for no code
 */
record Page(Layout layout, List<String> headMarks, String mark, String number, List<String> signers, String title, List<Block> text,
            List<Annex> annexes, List<String> attachments, Signature signature, String note, Imprint imprint, Instant printedAt, String code) {

    /** Layouts of GB/T 9704-2012. */
    enum Layout {
        /** 文件格式. */
        DOCUMENT,
        /** 信函格式, 10.1. */
        LETTER,
        /** 命令（令）格式, 10.2. */
        ORDER,
        /** 纪要格式, 10.3. */
        MINUTES
    }

    /**
     * An annex that is set behind the text (附件).
     *
     * @param title its title
     * @param text  blocks of its text
     */
    record Annex(String title, List<Block> text) {

        /** The words of its text, one block after the other. */
        String words() {
            return Page.words(text);
        }
    }

    /**
     * What stands below the text.
     *
     * @param issuers who signs (发文机关署名), the leading one first
     * @param office  title of the signer's office (签发人职务), shown by an order; {@code null} before it is signed
     * @param signer  name of the signer, shown by an order; {@code null} before it is signed
     * @param date    date of the document (成文日期), {@code null} before it is signed
     */
    record Signature(List<String> issuers, String office, String signer, LocalDate date) {

        /** The date as it is printed, empty before there is one. */
        String day() {
            return date == null ? "" : Page.day(date);
        }
    }

    /**
     * What stands at the foot of the last page (版记).
     *
     * @param addressees main addressees (主送) that are too many for the first page, {@code null} for none
     * @param copies     who gets a copy (抄送)
     * @param printer    who printed it (印发机关)
     * @param printedOn  when, {@code null} before its issue
     */
    record Imprint(String addressees, List<String> copies, String printer, LocalDate printedOn) {

        /** Its lists, each with what it is called. */
        List<Recipients> recipients() {
            Stream<Recipients> main = Stream.ofNullable(addressees).map(names -> new Recipients("主送：", names + "。"));
            Stream<Recipients> others = copies.isEmpty() ? Stream.empty() : Stream.of(new Recipients("抄送：", String.join("，", copies) + "。"));
            return Stream.concat(main, others).toList();
        }

        /** The day of printing as it is printed, empty before the issue. */
        String day() {
            return printedOn == null ? "" : Page.day(printedOn) + "印发";
        }
    }

    /**
     * Who gets a document.
     *
     * @param label what the list is called, with its colon
     * @param names the list, with its full stop
     */
    record Recipients(String label, String names) {
    }

    /** Whether its text is a single paragraph of at most two lines, beside addressees. */
    boolean isBrief(Metrics metrics) {
        List<Block> said = text.stream().filter(block -> !(block instanceof Block.Addressee)).toList();
        return said.size() == 1 && said.get(0) instanceof Block.Paragraph paragraph && 2 * Measure.ADVANCE
                + metrics.width(Typeface.FANGSONG, paragraph.words(), Measure.TEXT, Measure.SPACING) <= 2 * Measure.WIDTH;
    }

    /** Titles in the list of annexes (附件说明): those set behind the text, then files. */
    List<String> listed() {
        return Stream.concat(annexes.stream().map(Annex::title), attachments.stream()).toList();
    }

    /** What the first line of an annex says: 附件 and its number in the list. */
    String annexMark(int annex) {
        return org.workrules.document.content.Annex.mark(annex + 1, listed().size());
    }

    /** Whether it is issued; what is not says so on every page. */
    boolean isIssued() {
        return imprint.printedOn() != null;
    }

    /** This page with its main addressees at the foot of the last sheet instead of above the text. */
    Page addressedInImprint() {
        String named = text.get(0).words().replaceFirst("[:：]$", "");
        return new Page(layout, headMarks, mark, number, signers, title, text.subList(1, text.size()), annexes, attachments, signature, note,
                new Imprint(named, imprint.copies(), imprint.printer(), imprint.printedOn()), printedAt, code);
    }

    /** The words of its text, one block after the other. */
    String words() {
        return words(text);
    }

    private static String words(List<Block> text) {
        return String.join("\n", text.stream().map(Block::words).toList());
    }

    /** A day as documents write it: 2026年11月5日. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
