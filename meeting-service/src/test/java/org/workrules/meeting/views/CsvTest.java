package org.workrules.meeting.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void aTableBeginsWithAByteOrderMarkAndQuotesWhatNeedsIt() {
        assertEquals("\uFEFF名称,数\r\n\"甲,乙\",3\r\n", Csv.of(List.of("名称", "数"), List.of(List.of("甲,乙", 3))));
    }

    @Test
    void aNumberStaysANumberAndNothingIsEmpty() {
        assertEquals(-3L, Csv.cell(-3L));
        assertEquals("", Csv.cell(null));
        assertEquals("", Csv.cell(""));
        assertEquals("甲", Csv.cell("甲"));
    }

    @Property
    void noCellBeginsLikeAFormula(@ForAll("dangerous") String begin, @ForAll @StringLength(max = 20) String rest) {
        assertEquals("'" + begin + rest, Csv.cell(begin + rest));
    }

    @Provide
    Arbitrary<String> dangerous() {
        return Arbitraries.of("=", "+", "-", "@", "\t", "\r", "\n");
    }
}
