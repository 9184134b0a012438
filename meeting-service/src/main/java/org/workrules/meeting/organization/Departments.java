package org.workrules.meeting.organization;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** All departments and districts as a value that decisions ask; a city has a few dozen. */
public final class Departments {

    private final Map<String, Department> byCode;

    /** @param all in any order, abolished ones too */
    public Departments(Collection<Department> all) {
        byCode = all.stream().collect(Collectors.toMap(Department::code, Function.identity()));
    }

    /** Reads them all. */
    public static Uni<Departments> read(Mutiny.Session session) {
        return session.createSelectionQuery("from Department d order by d.code", Department.class).getResultList()
                .map(Departments::new);
    }

    /** The department of a code. */
    public Optional<Department> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether a department stands on a day. */
    public boolean standing(String code, LocalDate day) {
        return find(code).filter(found -> found.stands(day)).isPresent();
    }

    /** Whether a code is that of a district. */
    public boolean isDistrict(String code) {
        return find(code).filter(Department::isDistrict).isPresent();
    }

    /** Whether a department belongs to another, over any number of steps, or is the same. */
    boolean isBelow(String code, String top) {
        Set<String> seen = new HashSet<>();
        for (String at = code; at != null && seen.add(at); at = find(at).map(Department::parent).orElse(null)) {
            if (at.equals(top)) {
                return true;
            }
        }
        return false;
    }

    /** Codes of what belongs directly to a department on a day. */
    List<String> below(String code, LocalDate day) {
        return byCode.values().stream().filter(other -> code.equals(other.parent()) && other.stands(day)).map(Department::code)
                .sorted().toList();
    }
}
