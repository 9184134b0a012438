package org.workrules.platform.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Parts a sequence so that of each key at most one item is in a round, and the earlier item in the earlier round. */
final class Rounds {

    private Rounds() {
    }

    /** The rounds in order; each keeps the order of the sequence. */
    static <T> List<List<T>> of(List<T> sequence, Function<T, String> key) {
        Map<String, Integer> turns = new HashMap<>();
        List<List<T>> rounds = new ArrayList<>();
        for (T item : sequence) {
            int turn = turns.merge(key.apply(item), 1, Integer::sum);
            if (turn > rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(turn - 1).add(item);
        }
        return rounds;
    }
}
