package org.workrules.document.numbering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;

/**
 * Gives the next number of an issuer and year; orders (令) have a series of their own that no year ends. Whoever takes it holds a row lock until the transaction ends: a
 * transaction that fails gives the number back, so that the sequence has neither gap nor double.
 */
@ApplicationScoped
public class Numbering {

    private static final String NEXT = """
            insert into document_number as known (issuer, year, last) values (?1, ?2, 1)
            on conflict (issuer, year) do update set last = known.last + 1 returning last""";

    private static final String RECEIVED = "RECEIVED";
    private static final String ORDER = "ORDER";
    private static final int ALL_YEARS = 0;

    private final Map<Issuer, String> words;
    private final String received;
    private final String order;

    Numbering(@ConfigProperty(name = "workrules.document.word.government") String government,
              @ConfigProperty(name = "workrules.document.word.office") String office,
              @ConfigProperty(name = "workrules.document.word.received") String received,
              @ConfigProperty(name = "workrules.document.word.order") String order) {
        this.words = Map.of(Issuer.GOVERNMENT, government, Issuer.GOVERNMENT_OFFICE, office);
        this.received = received;
        this.order = order;
    }

    /**
     * Takes the next number in the session's transaction.
     *
     * @param year business year of the numbering
     */
    public Uni<DocumentNumber> next(Mutiny.Session session, Issuer issuer, DocumentKind kind, int year) {
        return kind == DocumentKind.ORDER ? last(session, ORDER, ALL_YEARS).map(serial -> DocumentNumber.ofOrder(order, year, serial))
                : next(session, issuer.name(), words.get(issuer), year);
    }

    /** Takes the next receiving number (收文号) of a year in the session's transaction. */
    public Uni<DocumentNumber> nextReceived(Mutiny.Session session, int year) {
        return next(session, RECEIVED, received, year);
    }

    private static Uni<DocumentNumber> next(Mutiny.Session session, String series, String word, int year) {
        return last(session, series, year).map(serial -> DocumentNumber.of(word, year, serial));
    }

    private static Uni<Integer> last(Mutiny.Session session, String series, int year) {
        return session.createNativeQuery(NEXT, Integer.class).setParameter(1, series).setParameter(2, year).getSingleResult();
    }
}
