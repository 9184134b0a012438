package org.workrules.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RoundsProperties {

    private record Item(String key, int place) {
    }

    private static List<Item> sequence(List<Integer> keys) {
        List<Item> items = new ArrayList<>();
        keys.forEach(key -> items.add(new Item("record-" + key, items.size())));
        return items;
    }

    @Property
    void nothingIsLeftOutOrSentTwice(@ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> keys) {
        List<Item> items = sequence(keys);
        assertThat(Rounds.of(items, Item::key).stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(items);
    }

    @Property
    void aRoundHasOneEventOfARecordAtMost(@ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> keys) {
        assertThat(Rounds.of(sequence(keys), Item::key))
                .allSatisfy(round -> assertThat(round).extracting(Item::key).doesNotHaveDuplicates());
    }

    @Property
    void theEventsOfARecordLeaveInTheirOrder(@ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> keys) {
        List<Item> sent = Rounds.of(sequence(keys), Item::key).stream().flatMap(List::stream).toList();
        for (String key : sent.stream().map(Item::key).distinct().toList()) {
            assertThat(sent.stream().filter(item -> item.key().equals(key)).map(Item::place).toList()).isSorted();
        }
    }
}
