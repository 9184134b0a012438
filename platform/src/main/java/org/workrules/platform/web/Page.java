package org.workrules.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items records, newest first
 * @param next  {@code after} of the next page, {@code null} on the last; the {@code Link} header has it as an address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, UUID next) {

    /**
     * The page of what was found when one more was asked for than a page holds: the one more says that there is a next page.
     *
     * @param found what was found, newest first
     * @param limit how many a page holds
     * @param id    identity of a record
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<? super T, UUID> id) {
        return found.size() > limit ? new Page<>(List.copyOf(found.subList(0, limit)), id.apply(found.get(limit - 1)))
                : new Page<>(found, null);
    }

    /** The same page with each record shown through a view. */
    public <V> Page<V> map(Function<? super T, V> view) {
        return new Page<>(items.stream().<V>map(view).toList(), next);
    }
}
