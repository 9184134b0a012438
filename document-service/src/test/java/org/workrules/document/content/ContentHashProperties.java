package org.workrules.document.content;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** No two contents read the same. */
class ContentHashProperties {

    @Property
    void noTwoFacesReadTheSame(@ForAll List<String> one, @ForAll List<String> other) {
        Assume.that(!one.equals(other));
        assertNotEquals(ContentHash.of(one, null, List.of()), ContentHash.of(other, null, List.of()));
    }
}
