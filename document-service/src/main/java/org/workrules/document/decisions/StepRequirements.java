package org.workrules.document.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Which steps a kind of dossier must take, from the database (table {@code dossier_requirement}): of each step the row counts that
 * began last.
 */
@ApplicationScoped
class StepRequirements {

    private static final String SELECT = """
            select step from (select distinct on (step) step, obligatory from dossier_requirement
                              where kind = ?1 and effective_from <= ?2 order by step, effective_from desc) as newest
            where obligatory""";
    private static final String MAJOR = DossierKind.MAJOR_DECISION.name();

    /** The obligatory steps on a day; a major decision of whatever kind takes those of a major decision too (art. 10). */
    Uni<Set<StepKind>> on(LocalDate day, DossierKind kind, boolean majorDecision, Mutiny.Session session) {
        return steps(day, kind.name(), session).chain(own -> majorDecision
                ? steps(day, MAJOR, session).invoke(own::addAll).replaceWith(own) : Uni.createFrom().item(own));
    }

    private static Uni<Set<StepKind>> steps(LocalDate day, String kind, Mutiny.Session session) {
        return session.createNativeQuery(SELECT, String.class).setParameter(1, kind).setParameter(2, day).getResultList().map(names -> {
            Set<StepKind> steps = EnumSet.noneOf(StepKind.class);
            names.forEach(name -> steps.add(StepKind.valueOf(name)));
            return steps;
        });
    }
}
