package org.workrules.document.numbering;

import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;

/** A sequence of numbers with a word of its own (发文代字). */
public enum Series {
    /** Documents of the government, 安政发〔2026〕1号. */
    GOVERNMENT(true),
    /** Letters of the government, 安政函〔2026〕1号. */
    GOVERNMENT_LETTER(true),
    /** Orders (令) of the government, 安澜市人民政府令第1号; they are counted on from year to year. */
    GOVERNMENT_ORDER(false),
    /** Documents of the general office, 安政办发〔2026〕1号. */
    GOVERNMENT_OFFICE(true),
    /** Letters of the general office, 安政办函〔2026〕1号. */
    GOVERNMENT_OFFICE_LETTER(true),
    /** Receiving numbers (收文号), 安政收〔2026〕1号. */
    RECEIVED(true);

    private static final int ALL_YEARS = 0;

    private final boolean yearly;

    Series(boolean yearly) {
        this.yearly = yearly;
    }

    /** The sequence in which a document of this kind is numbered. */
    public static Series of(Issuer issuer, DocumentKind kind) {
        boolean government = issuer == Issuer.GOVERNMENT;
        return switch (kind) {
            case ORDER -> government ? GOVERNMENT_ORDER : GOVERNMENT_OFFICE;
            case LETTER -> government ? GOVERNMENT_LETTER : GOVERNMENT_OFFICE_LETTER;
            default -> government ? GOVERNMENT : GOVERNMENT_OFFICE;
        };
    }

    /** The year under which the last number is kept, 0 for a sequence that does not begin anew each year. */
    int counted(int year) {
        return yearly ? year : ALL_YEARS;
    }

    /** A number as it is cited. */
    DocumentNumber number(String word, int year, int serial) {
        return yearly ? DocumentNumber.of(word, year, serial) : DocumentNumber.ofOrder(word, year, serial);
    }
}
