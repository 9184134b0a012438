package org.workrules.document.desk;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.web.DeskItem;

/** Piles of a desk, read one after the other: a session runs one query at a time. */
public final class Piles {

    /** The most of one kind and act that a desk shows. */
    public static final int MOST_OF_ONE = 50;

    private Piles() {
    }

    /**
     * The records of one kind that wait longest, of the grades that the caller may know (art. 35).
     *
     * @param condition what they are, as HQL about {@code e}, with its values by name
     * @param item      a record as the desk shows it
     */
    public static <E> Uni<List<DeskItem>> of(Class<E> kind, String condition, Map<String, ?> values, Caller caller,
                                             Mutiny.Session session, Function<E, DeskItem> item) {
        Mutiny.SelectionQuery<E> query = session.createSelectionQuery("from " + kind.getName() + " e where e.secrecy in :grades and "
                + condition + " order by e.waitingSince, e.id", kind).setParameter("grades", Clearance.upTo(caller.clearance()));
        values.forEach(query::setParameter);
        return query.setMaxResults(MOST_OF_ONE).getResultList().map(found -> found.stream().map(item).toList());
    }

    /** All piles together, in their order. */
    public static Uni<List<DeskItem>> together(List<Uni<List<DeskItem>>> piles) {
        return Multi.createFrom().iterable(piles)
                .onItem().transformToUniAndConcatenate(pile -> pile)
                .onItem().<DeskItem>transformToIterable(found -> found).collect().asList();
    }
}
