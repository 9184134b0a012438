package org.workrules.document.receiving;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which department looks first at which subject (art. 48), from the database: a row added there counts from its day on. */
@ApplicationScoped
class FunctionalDepartments {

    private static final String SELECT = """
            select distinct on (subject) subject, department from functional_department
            where effective_from <= ?1 order by subject, effective_from desc""";

    /** The department of each subject on a day. */
    Uni<Map<Subject, String>> on(LocalDate day, Mutiny.Session session) {
        return session.createNativeQuery(SELECT, Object[].class).setParameter(1, day).getResultList().map(rows -> {
            Map<Subject, String> departments = new EnumMap<>(Subject.class);
            rows.forEach(row -> departments.put(Subject.valueOf((String) row[0]), (String) row[1]));
            return departments;
        });
    }
}
