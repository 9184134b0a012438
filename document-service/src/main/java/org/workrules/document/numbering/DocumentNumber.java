package org.workrules.document.numbering;

/**
 * The number of a document (发文字号).
 *
 * @param year   business year it was given in
 * @param serial place in that year, from 1; orders are counted through all years
 * @param text   as it is cited, 安政发〔2026〕1号 or 安澜市人民政府令第1号
 */
public record DocumentNumber(int year, int serial, String text) {

    /** A number with an issuer's word in front. */
    public static DocumentNumber of(String word, int year, int serial) {
        return new DocumentNumber(year, serial, word + "〔" + year + "〕" + serial + "号");
    }

    /** The number of an order (令号): the mark of its issuer, and its place among all orders. */
    static DocumentNumber ofOrder(String mark, int year, int serial) {
        return new DocumentNumber(year, serial, mark + "第" + serial + "号");
    }
}
