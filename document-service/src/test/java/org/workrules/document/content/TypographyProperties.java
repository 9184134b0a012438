package org.workrules.document.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Putting marks right changes nothing but marks. */
class TypographyProperties {

    @Property
    void nothingButMarksChanges(@ForAll @StringLength(max = 60) String line) {
        String set = Typography.chinese(line);
        assertEquals(line.length(), set.length());
        assertEquals(bare(line), bare(set));
        assertEquals(set, Typography.chinese(set), "done twice it is the same");
    }

    private static String bare(String text) {
        return text.replaceAll("[,:;?!()，：；？！（）]", "x");
    }
}
