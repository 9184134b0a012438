package org.workrules.document.rendering;

import java.util.ArrayList;
import java.util.List;

/** One page of paper. */
final class Sheet {

    private final List<Ink> inks = new ArrayList<>();

    void put(Ink ink) {
        inks.add(ink);
    }

    /** What stands on it. */
    List<Ink> inks() {
        return List.copyOf(inks);
    }
}
