package org.workrules.document.signing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.identity.Office;

/** Reads the signing matrix (art. 50) from the database, so that a row added there counts at once. */
@ApplicationScoped
public class SigningMatrices {

    private static final String SELECT = """
            select item, purpose, step, act, office, relation, field, stand_in, authorization_needed,
                   cast(effective_from as text) as effective_from
            from signing_matrix order by item, purpose, effective_from, step, office""";

    /** All rows, by item and step. */
    public Uni<SigningMatrix> current(Mutiny.Session session) {
        return session.createNativeQuery(SELECT, Object[].class).getResultList()
                .map(rows -> new SigningMatrix(rows.stream().map(SigningMatrices::row).toList()));
    }

    private static MatrixRow row(Object[] column) {
        Office office = Office.ofRole((String) column[4])
                .orElseThrow(() -> new IllegalStateException("the signing matrix names an unknown office: " + column[4]));
        return new MatrixRow(((Number) column[0]).intValue(), Purpose.valueOf((String) column[1]),
                ((Number) column[2]).intValue(), SigningAct.valueOf((String) column[3]), office,
                Relation.valueOf((String) column[5]), (String) column[6], (Boolean) column[7], (Boolean) column[8],
                LocalDate.parse((String) column[9]));
    }
}
