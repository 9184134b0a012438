package org.workrules.document.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** Whatever a title says, its lines hold all of it. */
class TitleLinesProperties {

    @Property
    void nothingIsLostAndNoLineIsTooLong(@ForAll @StringLength(min = 1, max = 120) @CharRange(from = '一', to = '龟') String title) {
        List<String> lines = TitleLines.of(title, 18, "");
        assertEquals(title, String.join("", lines));
        assertEquals((title.length() + 17) / 18, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.length() <= 18));
    }
}
