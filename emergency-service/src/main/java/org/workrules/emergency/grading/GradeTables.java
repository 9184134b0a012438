package org.workrules.emergency.grading;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads the grade thresholds; a few dozen rows at most. */
@ApplicationScoped
public class GradeTables {

    /** The table as it stands. */
    public Uni<GradeTable> current(Mutiny.Session session) {
        return session.createSelectionQuery("from GradeThreshold t order by t.category, t.effectiveFrom, t.deadFrom",
                GradeThreshold.class).getResultList().map(GradeTable::new);
    }
}
