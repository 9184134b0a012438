package org.workrules.document.numbering;

/**
 * The number of a document (发文字号).
 *
 * @param year   business year it was given in
 * @param serial place in that year, from 1
 * @param text   as it is printed, 安政发〔2026〕1号
 */
public record DocumentNumber(int year, int serial, String text) {

    /** A number with an issuer's word in front. */
    public static DocumentNumber of(String word, int year, int serial) {
        return new DocumentNumber(year, serial, word + "〔" + year + "〕" + serial + "号");
    }
}
