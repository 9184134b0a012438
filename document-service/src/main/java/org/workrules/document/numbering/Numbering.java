package org.workrules.document.numbering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.document.format.Issuer;

/**
 * Gives the next number of an issuer and year. Whoever takes it holds a row lock until the transaction ends: a
 * transaction that fails gives the number back, so that the sequence has neither gap nor double.
 */
@ApplicationScoped
public class Numbering {

    private static final String NEXT = """
            insert into document_number as known (issuer, year, last) values (?1, ?2, 1)
            on conflict (issuer, year) do update set last = known.last + 1 returning last""";

    private final Map<Issuer, String> words;

    Numbering(@ConfigProperty(name = "workrules.document.word.government") String government,
              @ConfigProperty(name = "workrules.document.word.office") String office) {
        this.words = Map.of(Issuer.GOVERNMENT, government, Issuer.GOVERNMENT_OFFICE, office);
    }

    /**
     * Takes the next number in the session's transaction.
     *
     * @param year business year of the numbering
     */
    public Uni<DocumentNumber> next(Mutiny.Session session, Issuer issuer, int year) {
        return session.createNativeQuery(NEXT, Integer.class).setParameter(1, issuer.name()).setParameter(2, year)
                .getSingleResult().map(serial -> DocumentNumber.of(words.get(issuer), year, serial));
    }
}
