package org.workrules.document.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.workrules.document.content.Block;

/**
 * All that the pages of a document show, in the words they show it in.
 *
 * @param layout      which of the layouts of GB/T 9704-2012
 * @param headMarks   份号, 密级, 紧急程度, as far as there are any, in their order
 * @param mark        mark of the issuer (发文机关标志)
 * @param number      number, empty before it has one
 * @param signers     signers in the head of an upward document (签发人), else none
 * @param title       title
 * @param text        blocks of the text
 * @param attachments titles of attachments
 * @param issuers     who signs below the text
 * @param date        date of the document, {@code null} before it is signed
 * @param note        note in brackets below the date (附注), {@code null} for none
 * @param copies      who gets a copy
 * @param printer     who printed it (印发机关)
 * @param printedOn   when, {@code null} before its issue
 * @param printedAt   the moment of issue, {@code null} before it
 * @param code        what the square code says, {@code null} for no code
 */
record Page(Layout layout, List<String> headMarks, String mark, String number, List<String> signers, String title, List<Block> text,
            List<String> attachments, List<String> issuers, LocalDate date, String note, List<String> copies, String printer,
            LocalDate printedOn, Instant printedAt, String code) {

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

    /** The words of its text, one block after the other. */
    String words() {
        return String.join("\n", text.stream().map(Block::words).toList());
    }

    /** A day as documents write it: 2026年11月5日. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
