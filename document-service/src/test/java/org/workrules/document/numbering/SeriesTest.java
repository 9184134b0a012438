package org.workrules.document.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;

class SeriesTest {

    @Test
    void lettersAndOrdersHaveSequencesOfTheirOwn() {
        assertThat(Series.of(Issuer.GOVERNMENT, DocumentKind.ORDER)).isEqualTo(Series.GOVERNMENT_ORDER);
        assertThat(Series.of(Issuer.GOVERNMENT, DocumentKind.LETTER)).isEqualTo(Series.GOVERNMENT_LETTER);
        assertThat(Series.of(Issuer.GOVERNMENT_OFFICE, DocumentKind.LETTER)).isEqualTo(Series.GOVERNMENT_OFFICE_LETTER);
        for (DocumentKind kind : EnumSet.complementOf(EnumSet.of(DocumentKind.ORDER, DocumentKind.LETTER))) {
            assertThat(Series.of(Issuer.GOVERNMENT, kind)).as("%s", kind).isEqualTo(Series.GOVERNMENT);
            assertThat(Series.of(Issuer.GOVERNMENT_OFFICE, kind)).as("%s", kind).isEqualTo(Series.GOVERNMENT_OFFICE);
        }
    }

    @Test
    void ordersAreCountedOnFromYearToYear() {
        assertThat(Series.GOVERNMENT_ORDER.counted(2026)).isEqualTo(Series.GOVERNMENT_ORDER.counted(2027));
        assertThat(Series.GOVERNMENT.counted(2026)).isNotEqualTo(Series.GOVERNMENT.counted(2027));
    }

    @Test
    void aNumberIsCitedWholeAndPrintedBelowTheMark() {
        DocumentNumber order = Series.GOVERNMENT_ORDER.number("安澜市人民政府令", 2026, 336);
        assertThat(order).isEqualTo(new DocumentNumber(2026, 336, "安澜市人民政府令第336号"));
        assertThat(DocumentNumber.printed(order.text())).isEqualTo("第336号");
        assertThat(DocumentNumber.printed(Series.GOVERNMENT_LETTER.number("安政函", 2026, 7).text())).isEqualTo("安政函〔2026〕7号");
    }
}
