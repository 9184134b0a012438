package org.workrules.document.numbering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Gives the next number of a sequence, most of which begin anew each year. Whoever takes it holds a row lock until the transaction ends: a
 * transaction that fails gives the number back, so that the sequence has neither gap nor double.
 */
@ApplicationScoped
public class Numbering {

    private static final String NEXT = """
            insert into document_number as known (issuer, year, last) values (?1, ?2, 1)
            on conflict (issuer, year) do update set last = known.last + 1 returning last""";

    private final Map<Series, String> words;

    Numbering(@ConfigProperty(name = "workrules.document.word.government") String government,
              @ConfigProperty(name = "workrules.document.word.government-letter") String governmentLetter,
              @ConfigProperty(name = "workrules.document.word.government-order") String governmentOrder,
              @ConfigProperty(name = "workrules.document.word.office") String office,
              @ConfigProperty(name = "workrules.document.word.office-letter") String officeLetter,
              @ConfigProperty(name = "workrules.document.word.received") String received) {
        this.words = Map.of(Series.GOVERNMENT, government, Series.GOVERNMENT_LETTER, governmentLetter,
                Series.GOVERNMENT_ORDER, governmentOrder, Series.GOVERNMENT_OFFICE, office,
                Series.GOVERNMENT_OFFICE_LETTER, officeLetter, Series.RECEIVED, received);
    }

    /**
     * Takes the next number of a sequence in the session's transaction.
     *
     * @param year business year of the numbering
     */
    public Uni<DocumentNumber> next(Mutiny.Session session, Series series, int year) {
        return session.createNativeQuery(NEXT, Integer.class).setParameter(1, series.name()).setParameter(2, series.counted(year))
                .getSingleResult().map(serial -> series.number(words.get(series), year, serial));
    }
}
