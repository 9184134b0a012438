package org.workrules.platform.interests;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who keeps out of what on a day (回避, art. 30).
 *
 * @param bySubject person ids by what their declared interests are in, see {@link InterestKind#subject}
 */
public record Recused(Map<String, Set<String>> bySubject) {

    /** Person ids of those who keep out of something that touches any of some subjects. */
    public Set<String> from(Collection<String> subjects) {
        Set<String> people = new TreeSet<>();
        subjects.forEach(subject -> people.addAll(bySubject.getOrDefault(subject, Set.of())));
        return people;
    }

    /** Person ids of all of them. */
    public Set<String> people() {
        return from(bySubject.keySet());
    }
}
