package org.workrules.document.numbering;

/**
 * The number of a document (发文字号).
 *
 * @param year   business year it was given in
 * @param serial place in its sequence, from 1
 * @param text   as it is cited, 安政发〔2026〕1号 or 安澜市人民政府令第1号
 */
public record DocumentNumber(int year, int serial, String text) {

    private static final String ORDER = "第";

    /** A number with an issuer's word in front. */
    public static DocumentNumber of(String word, int year, int serial) {
        return new DocumentNumber(year, serial, word + "〔" + year + "〕" + serial + "号");
    }

    /** The number of an order (令号), which does not begin anew each year. */
    static DocumentNumber ofOrder(String word, int year, int serial) {
        return new DocumentNumber(year, serial, word + ORDER + serial + "号");
    }

    /** What stands below the mark of an order, which holds the word already: 第1号. Other numbers stand there whole. */
    public static String printed(String text) {
        int order = text.indexOf(ORDER);
        return order < 0 ? text : text.substring(order);
    }
}
