package org.workrules.document.desk;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.workrules.platform.web.DeskItem;

/** Piles of a desk, read one after the other: a session runs one query at a time. */
public final class Piles {

    /** The most of one kind and act that a desk shows. */
    public static final int MOST_OF_ONE = 50;

    private Piles() {
    }

    /** All piles together, in their order. */
    public static Uni<List<DeskItem>> together(List<Uni<List<DeskItem>>> piles) {
        return Multi.createFrom().iterable(piles)
                .onItem().transformToUniAndConcatenate(pile -> pile)
                .onItem().<DeskItem>transformToIterable(found -> found).collect().asList();
    }
}
