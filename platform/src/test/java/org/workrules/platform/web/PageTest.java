package org.workrules.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final UUID FIRST = new UUID(0, 3);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 1);

    @Test
    void oneMoreThanAPageHoldsSaysThatThereIsANextPage() {
        Page<UUID> page = Page.of(List.of(FIRST, SECOND, THIRD), 2, id -> id);
        assertThat(page.items()).containsExactly(FIRST, SECOND);
        assertThat(page.next()).isEqualTo(SECOND);
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(Page.of(List.of(FIRST, SECOND), 2, id -> id)).isEqualTo(new Page<>(List.of(FIRST, SECOND), null));
        assertThat(Page.<UUID>of(List.of(), 2, id -> id).items()).isEmpty();
    }

    @Test
    void aViewOfItKeepsTheNextPage() {
        Page<String> page = Page.of(List.of(FIRST, SECOND), 1, id -> id).map(UUID::toString);
        assertThat(page).isEqualTo(new Page<>(List.of(FIRST.toString()), FIRST));
    }
}
